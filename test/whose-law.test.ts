/** Laws that are in no register: named with what is claimed of them, and never taken for one that is. */
import { describe, expect, test } from 'vitest';
import { check } from '../src/core/check.ts';
import { SHIPPED } from './shipped-register.fixture.ts';

/** `event law` for each claim; a law that no register has stands in round marks. */
function claimed(text: string, language = 'en', published = '2026-01-10'): readonly string[] {
  const input = { text, title: null, url: null, outlet: null, published, language } as const;
  return check(input, { register: SHIPPED, knownAt: '2026-11-01', version: '0' }).claims.map(
    ({ asserts, law, lawName, rated }) => `${asserts.event} ${law?.id ?? `“${lawName}”`}${rated ? '' : ' unrated'}`,
  );
}

test('what a law bans is no name for the ban, though the ban is carried on from it', () => {
  expect(claimed('TikTok was restored on Monday. The law stands.')).toEqual(['inForce us/pafaca-tiktok']);
  expect(claimed('Chevron was overruled in June. The doctrine is gone.')).toEqual([
    'annulment us/chevron-deference',
    'inForce us/chevron-deference',
  ]);
});

test('a noun that a law is not called by is another thing, whatever rests', () => {
  expect(claimed('The programme is frozen. Aid went to Baku under Section 907 waivers.')).toEqual([]);
  expect(claimed('The ban is frozen. Aid went to Baku under Section 907 waivers.')).toEqual([
    'suspension us/section-907',
  ]);
});

test('a noun beside which a word of another stands carries no law on', () => {
  const enhanced = 'The enhanced Obamacare subsidies expired.';
  expect(claimed(`${enhanced} The subsidies are gone.`)).toEqual([
    'expiration us/aca-enhanced-premium-tax-credits',
    'inForce us/aca-enhanced-premium-tax-credits',
  ]);
  expect(claimed(`${enhanced} The original tax credit is still there.`)).toEqual([
    'expiration us/aca-enhanced-premium-tax-credits',
  ]);
});

describe('a name that a law of the register has, too, is another law', () => {
  test.each([
    ['Nepal’s farm laws were repealed.', ['repeal “Nepal’s farm laws” unrated']],
    ['Nepal’s controversial farm laws were repealed.', ['repeal “Nepal’s controversial farm laws” unrated']],
    ['The Nigerian sedition law was suspended.', ['suspension “Nigerian sedition law” unrated']],
    ['The sedition law of Zambia was repealed.', ['repeal “sedition law of Zambia” unrated']],
    ['In Nepal, the farm laws were repealed.', ['repeal “farm laws” unrated']],
    ['The farm laws were repealed in Nepal.', ['repeal “farm laws (Nepal)” unrated']],
    ['The sedition law was repealed in Singapore in 2021.', ['repeal “sedition law (Singapore)” unrated']],
    [
      'The United Nations confirmed that sanctions against Iran have been reimposed.',
      ['reEnactment “sanctions against Iran” unrated'],
    ],
    ['Britain has reimposed sanctions on Iran.', ['reEnactment “sanctions on Iran (United Kingdom)” unrated']],
    ['The individual mandate was repealed in Nebraska.', ['repeal “individual mandate (Nebraska)” unrated']],
    ['Nepal’s government repealed its TikTok ban.', ['repeal “TikTok ban (Nepal)” unrated']],
    ['The American government repealed its TikTok ban.', ['repeal us/pafaca-tiktok']],
    ['The farm laws were repealed in India.', ['repeal in/farm-laws-2020']],
    ['The reciprocal tariffs were struck down in New York.', ['annulment us/ieepa-tariffs']],
    ['The New York assault weapons ban was repealed.', ['repeal “New York assault weapons ban” unrated']],
    [
      'The Texas Defense of Marriage Act was struck down.',
      ['unconstitutionality “Texas Defense of Marriage Act” unrated'],
    ],
    [
      'Other Western countries have ended their “Don’t Ask, Don’t Tell” policies.',
      ['repeal “Don’t Ask, Don’t Tell (other states)” unrated'],
    ],
    ['Canada’s individual mandate was repealed.', ['repeal “Canada’s individual mandate” unrated']],
    ['Zambia’s parliament repealed the sedition law.', ['repeal “sedition law (Zambia)” unrated']],
  ])('where the text gives another maker: %s', (text, want) => expect(claimed(text)).toEqual(want));

  test.each([
    [
      'Nepal’s farm laws were passed in May. The farm laws were repealed on Tuesday.',
      ['enactment “Nepal’s farm laws” unrated', 'repeal “Nepal’s farm laws” unrated'],
    ],
    [
      'The Nepalese parliament repealed the farm laws. They are gone for good.',
      ['repeal “farm laws (Nepal)” unrated', 'inForce “farm laws (Nepal)” unrated'],
    ],
    [
      'Nepal’s parliament has repealed the farm laws, and India’s farm laws were repealed in 2021.',
      ['repeal “farm laws (Nepal)” unrated', 'repeal in/farm-laws-2020'],
    ],
    [
      'Hungary joined the International Criminal Court. Burundi withdrew in 2017.',
      [
        'ratification hu/rome-statute',
        'withdrawal “Rome Statute of the International Criminal Court (Burundi)” unrated',
      ],
    ],
  ])('and stays so until its own maker is named: %s', (text, want) => expect(claimed(text)).toEqual(want));

  test.each([
    [
      'ru',
      'Замбийский закон о прозрачности иностранного влияния отменён.',
      'Замбийский закон о прозрачности иностранного влияния',
    ],
    ['ru', 'Парламент Непала отменил сельскохозяйственные законы.', 'сельскохозяйственные законы (Nepal)'],
    ['ru', 'Сельскохозяйственные законы отменены в Непале.', 'Сельскохозяйственные законы (Nepal)'],
    ['tr', 'Tarım yasaları Nepal’de yürürlükten kaldırıldı.', 'Tarım yasaları (Nepal)'],
    ['tr', 'Nepal’in tarım yasaları yürürlükten kaldırıldı.', 'Nepal’in tarım yasaları'],
    ['az', 'Nepalın xarici agentlər qanunu ləğv edilib.', 'Nepalın xarici agentlər qanunu'],
  ])('in %s: %s', (language, text, name) => expect(claimed(text, language)).toEqual([`repeal “${name}” unrated`]));

  test.each([
    ['tr', 'AB’nin İran yaptırımları kaldırıldı.', 'termination “AB’nin İran yaptırımları” unrated'],
    ['tr', 'BM’nin İran yaptırımları kaldırıldı.', 'termination un/iran-sanctions-resolutions'],
    ['tr', 'ABD’nin İran yaptırımları kaldırıldı.', 'termination us/iran-nuclear-sanctions'],
  ])('so are the sanctions of a union of states in %s: %s', (language, text, want) =>
    expect(claimed(text, language)).toEqual([want]));

  test.each([
    ['India’s farm laws were repealed.', ['repeal in/farm-laws-2020']],
    ['India repealed the farm laws in 2021.', ['repeal in/farm-laws-2020']],
    ['America’s net neutrality rules were repealed.', ['repeal us/net-neutrality-rules']],
    ['Cuba’s embargo was lifted.', ['termination us/cuba-embargo']],
    ['Azerbaijan’s Section 907 was repealed.', ['repeal us/section-907']],
    ['The UK’s Rwanda Act was repealed.', ['repeal gb/safety-of-rwanda-act-2024']],
    ['The court sits in Texas. DOMA was struck down.', ['unconstitutionality us/doma']],
  ])('and not where its own maker is named, or whom it is about: %s', (text, want) =>
    expect(claimed(text)).toEqual(want));
});

describe('a name that a law of any state could have', () => {
  test.each([
    [
      'is the state’s that the noun stands beside, whose relative clause describes it',
      'A judge blocked a Vermont law that would ban TikTok in schools. The law was passed in May.',
      [
        'injunction “Vermont law that would ban TikTok” unrated',
        'enactment “Vermont law that would ban TikTok” unrated',
      ],
    ],
    [
      'is that of the sentence before, however it is called there',
      'Vermont’s ban on the app TikTok was blocked. The bill that bans TikTok was passed last year.',
      ['injunction “Vermont’s ban on the app TikTok” unrated', 'enactment “Vermont’s ban on the app TikTok” unrated'],
    ],
    [
      'and the register’s own where its state is named',
      'Vermont’s ban on the app TikTok was blocked. In the United States, the TikTok ban was upheld.',
      ['injunction “Vermont’s ban on the app TikTok” unrated', 'unconstitutionality us/pafaca-tiktok'],
    ],
    [
      'is that of the one state that the text is of',
      'The ban on TikTok remains in force, Nepal’s government said. Nepal blocked the app in May.',
      ['inForce “ban on TikTok (Nepal)” unrated'],
    ],
    [
      'and the register’s own where somebody acts who did so before',
      'The ban on TikTok was lifted, Trump said. Nepal is far. Nepal has one, too.',
      ['repeal us/pafaca-tiktok'],
    ],
    [
      'is a part’s where those act who make the laws of parts, all over the text',
      'Governor Berg signed the assault weapons ban in May. The assault weapons ban was blocked on Monday.',
      ['enactment “assault weapons ban (local)” unrated', 'injunction “assault weapons ban (local)” unrated'],
    ],
    [
      'but for what bodies of the whole state did',
      'Congress passed the assault weapons ban in 1994. State lawmakers passed an assault weapons ban in May.',
      ['enactment us/assault-weapons-ban', 'enactment “assault weapons ban (local)” unrated'],
    ],
    [
      'is the subject’s own where the subject has it',
      'A judge ruled that Oregon can enforce its net neutrality law.',
      ['applies “net neutrality law (Oregon)” unrated'],
    ],
    [
      'is nobody’s in the United Nations',
      'In the United Nations, the Cuba embargo was lifted.',
      ['termination us/cuba-embargo'],
    ],
  ])('%s', (_, text, want) => expect(claimed(text)).toEqual(want));

  test('is another’s in a text that is older than all that is known of the law', () => {
    expect(claimed('The farm laws were repealed in India.', 'en', '2010-03-01')).toEqual([]);
    expect(claimed('The farm laws were repealed in India.', 'en', '2021-12-01')).toEqual(['repeal in/farm-laws-2020']);
  });
});

describe('a law that no register has is named as one', () => {
  test.each([
    ['Texas’s Senate Bill 4 has been blocked by a federal judge.', ['injunction “Senate Bill 4” unrated']],
    ['California’s Proposition 8 was overturned in 2013.', ['unconstitutionality “Proposition 8” unrated']],
    [
      'The Public Order Regulations 2023 were quashed by the High Court.',
      ['annulment “Public Order Regulations 2023” unrated'],
    ],
    ['The Treaty of Friendship expired in May.', ['expiration “Treaty of Friendship” unrated']],
    ['The Hyde Amendment has been waived.', ['waiver “Hyde Amendment” unrated']],
    ['Poland’s abortion law was struck down.', ['unconstitutionality “Poland’s abortion law” unrated']],
    ['The court struck down SB 822.', ['unconstitutionality “SB 822” unrated']],
    ['The court struck down Measure 87.', ['unconstitutionality “Measure 87” unrated']],
    ['The “Open-the-Docks” Directive was repealed.', ['repeal ““Open-the-Docks” Directive” unrated']],
    ['The court declared the Quay Dues Act (Quada) unconstitutional.', ['unconstitutionality “Quay Dues Act” unrated']],
    ['The Quay Dues Act, 2011 was repealed.', ['repeal “Quay Dues Act, 2011” unrated']],
    ['The Fair Pay Agreements Act was repealed.', ['repeal “Fair Pay Agreements Act” unrated']],
    ['THE QUAY DUES ACT was repealed on Monday.', ['repeal “QUAY DUES ACT” unrated']],
    ['President Vetoes Quay Dues Act', ['veto “Quay Dues Act” unrated']],
    ['The Digital Harbours Tax was rescinded.', ['repeal “Digital Harbours Tax” unrated']],
    ['The Law on the register of harbours was repealed.', ['repeal “Law on the register of harbours” unrated']],
    ['The “foreign ships” law was repealed on Monday.', ['repeal ““foreign ships” law” unrated']],
    ['The “quay protection act” took effect in May.', ['entryIntoForce “quay protection act” unrated']],
    [
      'Parliament repealed the Quay Dues Act and the Harbour Act.',
      ['repeal “Quay Dues Act” unrated', 'repeal “Harbour Act” unrated'],
    ],
  ])('%s', (text, want) => expect(claimed(text)).toEqual(want));

  test.each([
    [
      'with the year and without it',
      'The Quay Dues Act of 2011 was repealed. The Quay Dues Act had been waived.',
      ['repeal “Quay Dues Act of 2011” unrated', 'waiver “Quay Dues Act of 2011” unrated'],
    ],
    [
      'but not by two years',
      'The Quay Act 2011 was repealed. The Quay Act 2019 was waived.',
      ['repeal “Quay Act 2011” unrated', 'waiver “Quay Act 2019” unrated'],
    ],
    [
      'by its state’s name and without it',
      'The UK Quay Dues Act was repealed. The Quay Dues Act had been waived.',
      ['repeal “UK Quay Dues Act” unrated', 'waiver “UK Quay Dues Act” unrated'],
    ],
    [
      'by its number in full and short',
      'Senate Bill 419 was blocked. SB 419 was repealed.',
      ['injunction “Senate Bill 419” unrated', 'repeal “Senate Bill 419” unrated'],
    ],
    [
      'by its initials',
      'The Harbours (Special Dues) Act was waived. HSDA was repealed.',
      ['waiver “Harbours (Special Dues) Act” unrated', 'repeal “Harbours (Special Dues) Act” unrated'],
    ],
    [
      'by the short name in brackets behind it',
      'The Quay Dues Act (QUDA) was waived. QUDA was repealed.',
      ['waiver “Quay Dues Act” unrated', 'repeal “Quay Dues Act” unrated'],
    ],
  ])('and is one law %s', (_, text, want) => expect(claimed(text)).toEqual(want));

  test.each([
    ['ru', 'Парламент отменил закон о митингах.', 'repeal “закон о митингах”'],
    ['ru', 'Отмена закона о митингах завершена.', 'repeal “закон о митингах”'],
    ['ru', 'Парламент отменил закон о защите прав моряков.', 'repeal “закон о защите прав моряков”'],
    ['ru', 'Парламент отменил закон об "иностранных судах".', 'repeal “закон об "иностранных судах"”'],
    ['ru', 'Страна вышла из Договора по открытым портам.', 'withdrawal “Договор по открытым портам”'],
    [
      'ru',
      'Страна вышла из соглашения с Норвегией об утилизации отходов.',
      'withdrawal “соглашение с Норвегией об утилизации отходов”',
    ],
    ['az', 'Parlament “Limanlar haqqında” yeni qanunu ləğv edib.', 'repeal ““Limanlar haqqında” qanun”'],
    ['ru', 'Президент подписал указ № 123.', 'enactment “указ № 123”'],
    ['ru', 'Страна вышла из Белградского соглашения.', 'withdrawal “Белградское соглашение”'],
    ['tr', 'Sosyal Medya Yasası yürürlükten kaldırıldı.', 'repeal “Sosyal Medya Yasası”'],
    ['tr', 'Anayasa Mahkemesi, Göç Yasası’nı iptal etti.', 'unconstitutionality “Göç Yasası”'],
    ['az', 'Ölkə Haaqa Konvensiyasından çıxıb.', 'withdrawal “Ölkə Haaqa Konvensiyası”'],
  ])('in %s: %s', (language, text, want) => expect(claimed(text, language)).toEqual([`${want} unrated`]));

  test.each([
    'Poland’s parliament repealed nothing in law.',
    'President Bill Clinton was repealed by nobody.',
    'The court said the rule does not offend the First Amendment.',
    'Poland’s court upheld the law.',
    'He said: “We will repeal this law.”',
    'The “dry” law firm was suspended.',
    'The minister withdrew the Bill on Thursday.',
  ])('but not: %s', (text) => expect(claimed(text)).toEqual([]));
});
