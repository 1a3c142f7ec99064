/** Speakers that are more or less than a name: articles and particles in it, handles, institutions carried back, labels with an office. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

/** A text and who speaks in it, in order; a near text beside it where nobody or somebody else does. */
const IN_RUSSIAN = cases(`
Министр Асаад аш-Шейбани заявил, что 907-я поправка отменена. «Это конец долгой истории», – добавил он. => Асаад аш-Шейбани / Асаад аш-Шейбани
Глава ЕК Урсула фон дер Ляйен заявила, что 907-я поправка отменена. => Урсула фон дер Ляйен
Как пишет Reuters, 907-я поправка отменена. Агентство уточняет, что её приостановили. => Reuters / Reuters
Мурат Соболев пишет, что 907-я поправка отменена. Агентство уточняет, что её приостановили. => Мурат Соболев / Агентство
В МИД РФ заявили, что 907-я поправка отменена. В ведомстве добавили, что её приостановили. => МИД РФ / МИД РФ
В офисе Соболева сообщили, что 907-я поправка отменена. => офисе Соболева
В среду депутаты сообщили, что 907-я поправка отменена. => депутаты
«907-я поправка давно отменена», – говорится в заявлении МИД РФ. => МИД РФ
907-я поправка отменена, – с сожалением констатировал Мурат Соболев. => Мурат Соболев
Мурат Соболев, заместитель министра финансов: 907-я поправка отменена. => Мурат Соболев
Мурат Соболев, закон, история: 907-я поправка отменена. => 
Президент Соболев: 907-я поправка отменена. => Соболев
Сопредседатель Соболев: 907-я поправка отменена. => Соболев
Депутат Мурат Соболев приехал. Соболев: 907-я поправка отменена. => Мурат Соболев
Депутат Мурат Соболев приехал. Итог: 907-я поправка отменена. => 
@ruta_v: 907-я поправка отменена. => @ruta_v
Спасибо @ruta_v за новость, 907-я поправка отменена. => 
Депутат Мурат Соболев в беседе с порталом о делах этой недели и не только: «907-я поправка отменена». => Мурат Соболев
«907-я поправка отменена», – признал министр Мурат Соболев, – «и мы этого ждали». => Мурат Соболев / Мурат Соболев
Как считает профессор Йельского университета Гарольд Ко, 907-я поправка отменена. => Гарольд Ко
907-я поправка отменена – эксперт Мурат Соболев => Мурат Соболев
907-я поправка отменена – указ президента => 
Депутат Мурат Соболев в своём телеграм-канале: 907-я поправка отменена. => Мурат Соболев
907-я поправка отменена, – заверил Соболев журналистов. => Соболев
`);

const IN_TURKISH = cases(`
Güney Kore Başbakanı Han Duck-soo: "907. madde kaldırıldı" => Han Duck-soo
Bakan Soylu: 907. madde kaldırıldı. => Soylu
Bakan konuştu: 907. madde kaldırıldı. => 
Reuters, 907. maddenin kaldırıldığını yazdı. Ajans, kararın dün alındığını aktardı. => Reuters / Reuters
Murat Soylu, 907. maddenin kaldırıldığını yazdı. Ajans, kararın dün alındığını aktardı. => Murat Soylu / Ajans
Genel sekreter Murat Soylu, "907. madde sona erdi" diyerek tarafları masaya çağırdı. => Murat Soylu
Gediz Ovası'nda üzüm yetiştiren bir çiftçi, "907. madde kalktı dediler" diyor. => Gediz Ovası'nda üzüm yetiştiren bir çiftçi
Sosyal medyada @kerem_yz isimli kullanıcı "907. madde kaldırıldı" iddiasında bulundu. => @kerem_yz
Soylu 907. maddenin kaldırıldığını duyurdu. => Soylu
907. maddenin kaldırılmasını değerlendiren Prof. Ayşe Tütüncü geldi. => 
Murat Soylu, 907. maddenin kalkmasını "ağır hata" olarak nitelendirdi. => Murat Soylu
"907. madde kalktı, bu büyük hata" diyen Georgetown Üniversitesi'nden Murat Soylu, üzgün. => Murat Soylu
Murat Soylu, 907. maddenin kaldırıldığını iddia etmişti. => Murat Soylu
Murat Soylu, 907. maddenin kaldırılmasını memnuniyetle karşıladı. => Murat Soylu
`);

const IN_AZERBAIJANI = cases(`
Prezident Əhməd əş-Şaraa bildirib: “907-ci düzəliş ləğv edilib”. => Əhməd əş-Şaraa
Hindistan XİN-dən bildirilib ki, 907-ci düzəliş ləğv edilib. => Hindistan XİN
“The New York Times” yazır ki, 907-ci düzəliş ləğv edilib. Nəşr qeyd edir ki, bu, dünən olub. => The New York Times / The New York Times
Prezident administrasiyasının rəsmisi “907-ci düzəliş artıq yoxdur” ifadəsini işlədib. => Prezident administrasiyasının rəsmisi
“Bu, tarixi qərardır, – Tural Səmədli vurğulayıb, – 907-ci düzəliş ləğv edilib”. => Tural Səmədli
“Bu, qərar – bizim qərar, – 907-ci düzəliş haqqındadır”. => 
Nazir Tural Səmədli 907-ci düzəlişin bitməsini “ağır an” adlandırıb. => Tural Səmədli
Cənubi Koreya müxalifətinin lideri Li Cə Myon bildirdi: “907-ci düzəliş ləğv edilib”. => Li Cə Myon
Hələbdən olan tacir Əbu Xəlil deyir: “907-ci düzəliş ləğv edilib”. => Əbu Xəlil
Nazir Əsəd əş-Şeybani X-də yazdı: 907-ci düzəliş birdəfəlik ləğv edildi. => Əsəd əş-Şeybani
`);

const speakers = (language: typeof RUSSIAN, text: string): string =>
  readIn(language, text)
    .statements.map(({ speaker }) => speaker.name)
    .join(' / ');

describe('who speaks', () => {
  test.each(IN_RUSSIAN)('in Russian: %s', (text, want) => expect(speakers(RUSSIAN, text)).toBe(want));
  test.each(IN_TURKISH)('in Turkish: %s', (text, want) => expect(speakers(TURKISH, text)).toBe(want));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', (text, want) => expect(speakers(AZERBAIJANI, text)).toBe(want));
});
