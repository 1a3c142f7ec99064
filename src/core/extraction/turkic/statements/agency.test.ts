/** Who speaks in what an agency reports: `X xəbər verir ki, bunu Y deyib` behind the words, a quotation in a paragraph of its own. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import type { Language } from '../../language.ts';
import { AZERBAIJANI } from '../azerbaijani.ts';
import { TURKISH } from '../turkish.ts';

const said = (language: Language, ...paragraphs: readonly string[]) =>
  readIn(language, paragraphs.join('\n\n')).statements.map(
    ({ speaker, mode, quote }) => `${speaker.name} | ${mode} | ${quote.slice(0, 24)}`,
  );

describe('who speaks in the report of an agency', () => {
  test('the paragraph before is of whoever is then said to have said it, and so are quotations that follow alone', () => {
    expect(
      said(
        AZERBAIJANI,
        '907-ci düzəliş dayandırılıb. Yeni dövr başlayır.',
        'Liman.az xəbər verir ki, bu fikri deputat Rəna Quluzadə jurnalistlərə açıqlamasında bildirib.',
        '“907-ci düzəliş ləğv edilməyib, yalnız onun icrası dayanıb”.',
      ),
    ).toEqual([
      'Rəna Quluzadə | indirect | 907-ci düzəliş dayandırı',
      'Rəna Quluzadə | direct | 907-ci düzəliş ləğv edil',
    ]);
  });

  test('the office behind the words that it tells is whoever spoke, and not who owns what comes next', () => {
    expect(
      said(
        AZERBAIJANI,
        '907-ci düzəlişin ləğvinin vaxtıdır.',
        'Liman.az xəbər verir ki, bu fikri deputat Rəna Quluzadə Səudiyyə Ərəbistanının telekanalına müsahibəsində bildirib.',
        'Artıq münaqişənin tarixdə qaldığını deyən deputat qeyd edib ki, 907-ci düzəliş ləğv edilməyib.',
      ),
    ).toEqual([
      'Rəna Quluzadə | indirect | 907-ci düzəlişin ləğvini',
      'Rəna Quluzadə | indirect | Artıq münaqişənin tarixd',
      'Rəna Quluzadə | indirect | 907-ci düzəliş ləğv edil',
    ]);
  });

  test('so it is where the outlet in its marks is the source of a report on what somebody said', () => {
    expect(
      said(
        AZERBAIJANI,
        '907-ci düzəliş dayandırılıb. Yeni dövr başlayır.',
        '“Liman.az”-ın məlumatına görə, bu barədə deputat Rəna Quluzadə “Sahil” agentliyinə açıqlama verib.',
      ),
    ).toEqual(['Rəna Quluzadə | indirect | 907-ci düzəliş dayandırı']);
    expect(said(AZERBAIJANI, '“Liman.az”-ın məlumatına görə, 907-ci düzəliş ləğv edilməyib.')).toEqual([
      'Liman.az | indirect | 907-ci düzəliş ləğv edil',
    ]);
  });

  test('whom a report names as saying it has said it, and not the agency', () => {
    expect(
      said(
        TURKISH,
        'Liman ajansının haberine göre, Dışişleri Bakanı Ece Doğrul, 907. maddenin kaldırılmadığını vurguladı.',
      ),
    ).toEqual(['Ece Doğrul | indirect | 907. maddenin kaldırılma']);
    expect(said(TURKISH, 'Liman ajansının haberine göre, 907. madde kaldırılmadı.')).toEqual([
      'Liman ajansı | indirect | 907. madde kaldırılmadı',
    ]);
    expect(
      said(
        AZERBAIJANI,
        'Liman.az xəbər verir ki, xarici işlər naziri Rəna Quluzadə 907-ci düzəlişin qaldığını deyib:',
        '“907-ci düzəliş ləğv edilməyib, bilirik”.',
      ).at(-1),
    ).toBe('Rəna Quluzadə | direct | 907-ci düzəliş ləğv edil');
  });

  test('who is named behind a quoted word, an aside or a participle of saying speaks', () => {
    expect(
      said(
        TURKISH,
        '“Askıya alma” kararının geri alınabilir olduğunu belirten Doğrul, şunları kaydetti:',
        '“907. madde kaldırılmadı, yalnızca askıda.”',
      ).at(-1),
    ).toBe('Doğrul | direct | 907. madde kaldırılmadı,');
    expect(
      said(
        TURKISH,
        'Parti Ufuk (Gelecek Var) lideri Ece Doğrul, paylaşımında “907. madde hâlâ yürürlükte” ifadelerini kullandı.',
      ),
    ).toEqual(['Ece Doğrul | direct | 907. madde hâlâ yürürlük']);
    expect(
      said(TURKISH, 'Temsilci Ece Doğrul, “askı” sürecinin bittiğini ve 907. maddenin kalktığını duyurdu.'),
    ).toEqual(['Ece Doğrul | mixed | askı” sürecinin bittiğin']);
  });

  test('to give room to words is to say them, whoever’s paper it is', () => {
    expect(said(TURKISH, 'Ece Doğrul, “907. madde hâlâ yürürlükte kalıyor” ifadelerine yer verdi.')).toEqual([
      'Ece Doğrul | direct | 907. madde hâlâ yürürlük',
    ]);
    expect(
      said(
        TURKISH,
        'Oylamanın ardından Liman Partisi’nden yapılan açıklamada, “907. madde yürürlükte” ifadelerine yer verildi.',
      ),
    ).toEqual(['Liman Partisi | direct | 907. madde yürürlükte']);
  });

  test('several in a word speak before whose the next is, and a state in letters begins what is said', () => {
    expect(said(TURKISH, 'Gözlemciler bunun Aralık ayında mümkün olmadığına inanıyor.')).toEqual([
      'Gözlemciler | indirect | bunun Aralık ayında mümk',
    ]);
    expect(said(AZERBAIJANI, 'Deputatlar NATO qüvvələrinin belə bir qərar qəbul etdiklərini bildiriblər.')).toEqual([
      'Deputatlar | indirect | NATO qüvvələrinin belə b',
    ]);
    expect(said(AZERBAIJANI, 'Səmədli ABŞ-ın İqlimə dair Paris sazişindən çıxdığını bəyan edib.')).toEqual([
      'Səmədli | indirect | ABŞ-ın İqlimə dair Paris',
    ]);
  });

  test('a headline in capitals before a colon and a ban have no speaker', () => {
    expect(said(TURKISH, 'Hindistan, Su Anlaşmasını Askıya Aldı: Nehrin Suyunu Yüzde 90 Kesti')).toEqual([]);
    expect(said(AZERBAIJANI, 'Layihə vəkil Rəna Quluzadənin ölümü ilə bağlı viza verilməsini qadağan edir.')).toEqual(
      [],
    );
  });

  test('what an outlet alone is said to report stays the article’s', () => {
    expect(said(AZERBAIJANI, '907-ci düzəliş dayandırılıb.', 'Bu barədə Reuters məlumat yayıb.')).toEqual([]);
  });

  test('a quotation behind a colon may stand in a paragraph of its own', () => {
    expect(
      said(
        AZERBAIJANI,
        'Politoloq Rəna Quluzadə əlavə edib ki, məsələ açıqdır:',
        '“907-ci düzəliş ləğv edilməyib, bilirik”.',
      ),
    ).toEqual(['Rəna Quluzadə | indirect | məsələ açıqdır', 'Rəna Quluzadə | direct | 907-ci düzəliş ləğv edil']);
    expect(
      said(
        TURKISH,
        'Bakan Ece Doğrul, paylaşımında şu ifadeleri kullandı:',
        '“907. madde kaldırılmadı, yalnızca askıda.”',
      ),
    ).toEqual(['Ece Doğrul | direct | 907. madde kaldırılmadı,']);
  });

  test('a quotation alone behind a paragraph in which nobody spoke is nobody’s', () => {
    expect(said(TURKISH, 'Bakan Ece Doğrul salona girdi.', '“907. madde kaldırılmadı, yalnızca askıda.”')).toEqual([]);
  });

  test('when and where are no speaker, nor is a law, nor the paper’s word to its readers', () => {
    expect(said(AZERBAIJANI, '2020-ci ildə, ilk dövründə Səmədli Paris sazişindən çıxdığını elan etdi.')).toEqual([
      'Səmədli | indirect | Paris sazişindən çıxdığı',
    ]);
    expect(said(TURKISH, 'Anayasa’ya göre 907. madde hâlâ yürürlükte.')).toEqual([]);
    expect(said(AZERBAIJANI, 'Xatırladaq ki, parlament 907-ci düzəlişin ləğv edilməsini qəbul edib.')).toEqual([]);
    expect(
      said(TURKISH, 'Liman hesabından sert bir dille eleştiren Doğrul, 907. maddeyi “ölü” olarak nitelendirdi.'),
    ).toEqual(['Doğrul | mixed | 907. maddeyi “ölü”']);
  });

  test('no genitive, no small word and no list of offices cut in two is a speaker', () => {
    expect(said(TURKISH, 'Daha önce, Ece Doğrul 907. maddenin kaldırıldığını söyledi.')).toEqual([
      'Ece Doğrul | indirect | 907. maddenin kaldırıldı',
    ]);
    expect(
      said(
        TURKISH,
        'Liman Başbakan Yardımcısı ve Dışişleri Bakanı Ece Su Doğrul, Komşunun 907. maddeyi kaldırdığını savundu.',
      ),
    ).toEqual(['Ece Su Doğrul | indirect | Komşunun 907. maddeyi ka']);
    expect(
      said(
        AZERBAIJANI,
        '907-ci düzəliş uzadıldı. Bu barədə Liman Komissiyasının (LK) sədri Rəna fon Quluzadə məlumat verib.',
      ),
    ).toEqual(['Rəna fon Quluzadə | indirect | 907-ci düzəliş uzadıldı.']);
    expect(said(AZERBAIJANI, 'Qeyd edək ki, qərar 907-ci düzəlişin ləğv edilməsini əhatə edir.')).toEqual([]);
  });

  test('what a body put out is the body’s', () => {
    expect(said(TURKISH, 'Kurumdan yapılan yazılı açıklamada 907. maddenin kaldırıldığı belirtildi.')).toEqual([
      'Kurum | indirect | 907. maddenin kaldırıldı',
    ]);
  });

  test('admitting says something, deciding does not', () => {
    expect(said(TURKISH, 'Bakan Ece Doğrul 907. maddenin kaldırıldığını kabul etti.')).toHaveLength(1);
    expect(said(TURKISH, 'Meclis, 907. maddenin kaldırılmasını kabul etti.')).toEqual([]);
  });

  test('a body that decided it has not said it', () => {
    const decided = 'Liman.az xəbər verir ki, bu barədə Liman Şurası qərar qəbul edib.';
    expect(said(AZERBAIJANI, '907-ci düzəliş ləğv edilib.', decided)).toEqual([]);
  });
});
