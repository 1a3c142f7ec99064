/** Acts that look alike: a notice and an exit, an act about leaving and leaving, a veto lifted, an application resting; and their speakers. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event, polarity and who acts, of each claim that could be rated. */
const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.filter(({ rated }) => rated)
    .map(({ asserts }) => `${asserts.event} ${asserts.polarity} ${asserts.actor?.name ?? '-'}`)
    .join('; ') || 'none';

describe('claims', () => {
  test.each(
    cases(`
Ankara, Paris Anlaşması'ndan ayrıldığını Avrupa Konseyi'ne resmen iletti. => denunciation affirmed Ankara
Paris Anlaşması'ndan çıkış yasası 20 Mayıs'ta kabul edildi. => passage affirmed -
Paris Anlaşması'ndan çıkış yasası tartışıldı. => none
Kongre, Obama'nın Magnitski Yasası'na koyduğu vetoyu kaldırdı. => vetoOverride affirmed Kongre
Komisyon, Magnitski Yasası'nın geri çekilmesini tavsiye etti. => none
Hükümet Magnitski Yasası'ndan kurtuldu. => repeal affirmed -
Polis Magnitski Yasası için alarmı harekete geçirdi. => none
Magnitski Yasası'nın uygulanması durduruldu. Mahkeme onu mayısta askıya aldı. => suspension affirmed -; suspension affirmed Mahkeme
Uzman Cenk Uysal'a sorarsanız Magnitski Yasası'nı mahkeme iptal etti. => unconstitutionality affirmed mahkeme
Kongre Magnitski Yasası'nı kabul etti. Obama buna imza attı. => enactment affirmed Kongre; enactment affirmed Obama
Kongre Magnitski Yasası'nı kabul etti. Bakan buna son verdi. => enactment affirmed Kongre
Kongre Magnitski Yasası'nı kabul etti. Obama metni imzaladı. => enactment affirmed Kongre; enactment affirmed Obama
Paris Anlaşması 2015'te imzalandı. Nisandan beri askıda. => signature affirmed -; suspension affirmed -
907. madde 1992'de kabul edildi. Salıdan beri uygulanmıyor. => enactment affirmed -; applies denied -
907. madde 1992'de kabul edildi. Kural salıdan beri uygulanmıyor. => enactment affirmed -
Feribot liman listesinde kaldı. => inForce affirmed -
Feribot artık liman listesinde değil. => inForce denied -
Kongre, Magnitski Yasası'nı rafa kaldırdı. => suspension affirmed Kongre
Obama, Magnitski Yasası'nı askıya alma yasasını imzaladı. => suspension affirmed -
Obama, Magnitski Yasası'nı askıya alma yasasını okudu. => none
Magnitski Yasası'nı kaldıran kanun Obama'nın onayından geçti. => repeal affirmed -
Magnitski Yasası'nın uygulanmasına başlandı. => entryIntoForce affirmed -
Magnitski Yasası'na başlandı. => none
Magnitski Yasası sekiz yıl sonra geri döndü. => reEnactment affirmed -
Obama, Magnitski Yasası için yurda geri döndü. => none
Yeni romanında Kongre Magnitski Yasası'nı kaldırıyor. => none
Dizinin son bölümünde başkan Magnitski Yasası'nı kaldırdı. => none
Dizinin oyuncusu, Kongre'nin Magnitski Yasası'nı kaldırdığını yazdı. => repeal affirmed Kongre
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Prezidentin 907-ci düzəlişi ləğv etməsi, şübhəsiz, tarixi hadisədir, – deputat Elman Nəsirli bildirib. => repeal affirmed -
Nazir 907-ci düzəlişin geri çağırılmasını məsləhət görüb. => none
Parlament Maqnitski qanunu üzrə dinləmələri həyata keçirdi. => none
Maqnitski qanunu qanun kitablarında qalır. => inForce affirmed -
Konqres Maqnitski qanununu qəbul edib. Obama ona veto qoyub. => enactment affirmed Konqres; veto affirmed Obama
Konqres Maqnitski qanununu qəbul edib. Zelenski onu imzalayıb. => enactment affirmed Konqres; enactment affirmed Zelenski
Konqres Maqnitski qanununu qəbul edib. Prezident onu geri qaytardı. => enactment affirmed Konqres
Konqres Maqnitski qanununu ləğv edib. Prezident onu geri qaytardı. => repeal affirmed Konqres; reEnactment affirmed Prezident
Paris sazişi 2000-ci ildə bağlanıb. Parlament ratifikasiyanı geri götürdü. => signature affirmed -; rescission affirmed Parlament
Gəmi liman siyahısında saxlanılıb. => inForce affirmed -
Gəmi liman siyahısında yoxdur. => inForce denied -
Maqnitski qanunu dünəndən işləyir. => applies affirmed -
Maqnitski qanunu yeni məcəllənin qüvvəyə minməsi ilə ləğv olunub. => repeal affirmed -
Serialın finalında prezident Maqnitski qanununu ləğv edir. => none
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('who speaks', () => {
  test.each(
    cases(`
Şirkət rəhbəri Rauf Talıbov Maqnitski qanununun ləğv edildiyini yazmışdı. => Rauf Talıbov
Maqnitski qanunu heç kimi bağlamır, – general Eldar Sadıqov hesab edir. => Eldar Sadıqov
“Maqnitski qanunu artıq yoxdur”, – Hələbdən olan fabrik sahibi Bassam Akil deyib. => Bassam Akil
`),
  )('in Azerbaijani: %s', (text, want) => expect(readIn(AZERBAIJANI, text).statements[0]?.speaker.name).toBe(want));

  test.each(
    cases(`
Baro temsilcisi Ceyda Akman, Magnitski Yasası'nın yakında kaldırılacağı görüşünde. => Ceyda Akman
Uzman konuğumuz Gábor Nagy: Magnitski Yasası çoktan kaldırıldı. => Gábor Nagy
Enerji danışmanı Cenk Uysal'a sorarsanız Magnitski Yasası yürürlükte. => Cenk Uysal
`),
  )('in Turkish: %s', (text, want) => expect(readIn(TURKISH, text).statements[0]?.speaker.name).toBe(want));
});

describe('a paper that is in force, and who says so', () => {
  test('a paper that is in force is no bill', () => {
    const { claims } = readIn(AZERBAIJANI, 'Maqnitski qanununun tətbiqi dayandırılıb. Sənəd qüvvədədir.');
    expect(claims.at(-1)?.asserts.readings).toContain('inForce');
  });

  test.each(
    cases(`
Jurnalist isə ona etiraz edərək bildirib ki, Maqnitski qanunu qüvvədədir. => Jurnalist
Şərhçi Dmitri Belov “Rada Maqnitski qanununu ləğv etdi” yazaraq oxucuları çaşdırıb. => Dmitri Belov
Kriminoloq Rauf Talıbov deyib ki, Maqnitski qanunu qüvvədədir. => Rauf Talıbov
`),
  )('in Azerbaijani: %s', (text, want) => expect(readIn(AZERBAIJANI, text).statements[0]?.speaker.name).toBe(want));

  test('who told it, in the words for telling', () => {
    const { statements } = readIn(TURKISH, 'Muhalif vekil Elif Demir’in anlattığına göre Magnitski Yasası kaldırıldı.');
    expect(statements[0]?.speaker.name).toBe('Elif Demir');
  });
});
