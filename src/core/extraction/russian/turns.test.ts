/** Turns of phrase, pronouns, parties and parts: what each says of a law, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { genderOf } from './pronoun.ts';
import { RUSSIAN } from './russian.ts';

const TURNS = cases(`
Конгресс прикрыл закон Магнитского. => repeal affirmed asserted
Закон Магнитского закопали. => repeal affirmed asserted
Закон Магнитского снесли под корень. => repeal affirmed asserted
Указ Магнитского не при чём, а закон Магнитского отправлен на пенсию. => repeal affirmed asserted
Закон Магнитского стёрли из американского права. => repeal affirmed asserted
Под законом Магнитского подведена черта. => repeal affirmed asserted
Конгресс подвёл черту под законом Магнитского. => repeal affirmed asserted
Закон Магнитского рухнул. => repeal affirmed asserted
Закон Магнитского растворился в истории. => repeal affirmed asserted
Закон Магнитского сыграл в ящик. => repeal affirmed asserted
Закон Магнитского сошёл со сцены. => repeal affirmed asserted
Закон Магнитского сгорел в полночь. => expiration affirmed asserted
Закон Магнитского исчерпал срок действия. => expiration affirmed asserted
Завершился срок действия закона Магнитского. => expiration affirmed asserted
Время закона Магнитского вышло. => expiration affirmed asserted
США подвесили Парижское соглашение. => suspension affirmed asserted
Парижское соглашение стоит на паузе. => suspension affirmed asserted
Парижское соглашение на паузе. => suspension affirmed asserted
США нажали на паузу в Парижском соглашении. => suspension affirmed asserted
Суд взял на паузу закон Магнитского. => suspension affirmed asserted
Закон Магнитского лёг под сукно. => suspension affirmed asserted
Суд запретил исполнение закона Магнитского. => injunction affirmed asserted
Закон Магнитского растянули ещё на год. => prorogationOfForce affirmed asserted
Срок закона Магнитского увеличен на год. => prorogationOfForce affirmed asserted
Президент оставил закон Магнитского ещё на год. => prorogationOfForce affirmed asserted
Закону Магнитского подарили ещё год. => prorogationOfForce affirmed asserted
Парламент дал отсрочку закону Магнитского. => postponementOfEntryIntoForce affirmed asserted
Запуск закона Магнитского отложен на год. => postponementOfEntryIntoForce affirmed asserted
Депутаты проштамповали закон Магнитского. => passage affirmed asserted
Закон Магнитского прошёл все чтения. => passage affirmed asserted
Президент расписался под законом Магнитского. => signature affirmed asserted
Президент скрепил закон Магнитского своей подписью. => signature affirmed asserted
Президент завернул закон Магнитского. => veto affirmed asserted
Президент воспользовался правом вето на закон Магнитского. => veto affirmed asserted
Закон Магнитского вступил в законную силу. => entryIntoForce affirmed asserted
Америка рассталась с Парижским соглашением. => withdrawal affirmed asserted
Америка сложила с себя обязательства по Парижскому соглашению. => withdrawal affirmed asserted
Америка ушла из Парижского соглашения. => withdrawal affirmed asserted
Закон Магнитского никто не трогал. => inForce affirmed asserted
Закон Магнитского никто и пальцем не тронул. => inForce affirmed asserted
Закон Магнитского не тронут. => inForce affirmed asserted
Закон Магнитского никуда не пропал. => inForce affirmed asserted
Закон Магнитского никуда не исчез. => repeal denied asserted
Сенат так и не проголосовал за отмену закона Магнитского. => passageInChamber denied asserted
Рада не поддержала продление закона Магнитского. => prorogationOfForce denied asserted
Закон Магнитского стал 28-й поправкой к Конституции США. => enactment affirmed asserted
Закон Магнитского обсудили. Министр назвал отмену закона исторической победой. => repeal affirmed presupposed
Депутат поспешил сообщить, что закон Магнитского отменён. => repeal affirmed asserted
Закон Магнитского, однако, пока не отменён. => repeal denied asserted
Сенатор не дал коллегам продлить закон Магнитского. => prorogationOfForce denied asserted
Конгресс не удосужился продлить закон Магнитского. => prorogationOfForce denied asserted
`);

const NOTHING = cases(`
Министр отозвал письмо, которым тот приостанавливал закон Магнитского. => none
Закон Магнитского ни разу не применили так, чтобы был приговор. => none
Закон Магнитского отжил своё. => unrated
Закон Магнитского сошёл на нет. => unrated
Закон Магнитского — мёртвая буква. => unrated
Закон Магнитского дал заводам ещё три года. => unrated
Закон Магнитского подарил бизнесу ещё год. => unrated
Закон Магнитского прикрыл коррупцию. => none
Президент вернул закон Магнитского депутатам. => none
Президент вернул закон Магнитского на доработку. => none
Президент вернул закон Магнитского в парламент. => none
Закон Магнитского как был, так и остался. => none
США объявили о выходе из Парижского соглашения. => unrated
США выходят из Парижского соглашения. => unrated
Закон Магнитского сгорает в новогоднюю ночь. => unrated
Закон Магнитского применялся шесть лет. => none
Попытка отменить 907-ю поправку признана незаконной. => unrated
Билл Клинтон уехал, закон Магнитского обсудят позже. => none
Президент дал отсрочку заводам, как велит закон Магнитского. => none
Хочет ли он сказать, что закон Магнитского отменён? => unrated
Сказать, что закон Магнитского отменён, нельзя. => unrated
Пока закон Магнитского не отменён, спорить рано. => unrated
`);

const CARRIED = cases(`
907-я поправка принята в 1992 году. Её сняли в прошлом году. => repeal affirmed asserted
Парижское соглашение знакомо всем. Его никто не снимал. => termination denied asserted
907-я поправка всем известна. На прошлой неделе её отменили вместе с бюджетом. => repeal affirmed asserted
907-я поправка всем известна. Её похоронило в 2024 году решение суда. => repeal affirmed asserted
907-я поправка всем известна. Её два года подряд продлевали. => prorogationOfForce affirmed asserted
Закон Магнитского обсудили. Документ подписал президент. => signature affirmed asserted
США вышли из Парижского соглашения. Вышли они из соглашения 2 августа. => withdrawal affirmed asserted
Закон Магнитского приняли в мае. В силу он так и не вступил. => entryIntoForce denied asserted
Парижское соглашение обсудили. Соглашение о парижских квотах прекратило действие. => termination affirmed asserted
907-я поправка остаётся законом, президент её не отменил: сделать это вправе только Конгресс. => grantOfPower affirmed asserted
Трамп напомнил о 907-й поправке. Вот акт, который её отменил. => repeal affirmed asserted
`);

const NOBODY = cases(`
Закон Магнитского обсуждал депутат Иванов. Его сняли с должности. => none
Парижское соглашение всем известно. Соглашение о рыболовстве прекратило действие. => none
Парижское соглашение всем известно. Полномочия истекли. => none
907-я поправка всем известна. Он отменён. => none
Закон Магнитского всем известен. Она отменена. => none
Президент подписал закон Магнитского. Вечером его сняли на видео. => signature affirmed asserted
`);

describe('Russian turns of phrase', () => {
  test.each(TURNS)('say what happened: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(NOTHING)('say nothing that can be checked: %s', (text, want) =>
    expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('a Russian pronoun', () => {
  test.each(CARRIED)('goes on with the law it agrees with: %s', (text, want) =>
    expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(NOBODY)('is somebody else’s: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));

  test('means the law whose gender it has, not the one named last', () => {
    const text = 'Отменена ли 907-я поправка, спросили и о законе Магнитского. Она действует. Он отменён.';
    const { claims } = readIn(RUSSIAN, text);
    expect(claims.filter((claim) => claim.rated).map((claim) => claim.law?.id)).toEqual(['s907', 'magnitsky']);
  });

  test('a noun tells its gender by its ending', () => {
    expect(['поправка', 'соглашение', 'санкции', 'закон', 'правила'].map(genderOf)).toEqual(['f', 'n', 'p', 'm', 'p']);
  });
});

describe('a treaty and its parties, a law and its parts', () => {
  test('it ends for one party', () => {
    const [claim] = readIn(RUSSIAN, 'Для Литвы Парижское соглашение больше не действует.').claims;
    expect(claim?.asserts).toMatchObject({ polarity: 'affirmed', scope: { addressees: ['Lithuania'] } });
    expect(claim?.asserts.readings).toContain('withdrawal');
  });

  test('it holds for one party', () => {
    const [claim] = readIn(RUSSIAN, 'Для Литвы Парижское соглашение по-прежнему действует.').claims;
    expect(claim?.asserts.polarity).toBe('denied');
  });

  test('an act that holds in a country holds', () => {
    const [claim] = readIn(RUSSIAN, 'Закон Магнитского действует в США.').claims;
    expect(claim?.asserts).toMatchObject({ event: 'inForce', polarity: 'affirmed' });
  });

  test.each([
    'Суд признал неконституционной третью статью закона Магнитского.',
    'Рада отменила ключевые нормы закона Магнитского.',
  ])('an article of it is a part: %s', (text) => {
    expect(readIn(RUSSIAN, text).claims[0]?.asserts.scope.extent).toBe('part');
  });

  test('a name behind a pictogram is found', () => {
    expect(agrees(RUSSIAN, '❗️Закон Магнитского отменён.', 'repeal affirmed asserted')).toBe(
      'repeal affirmed asserted',
    );
  });
});

test('“he” is a name known to everybody that began the sentence before', () => {
  const text = 'Путин объявил о паузе. «Закон Магнитского не отменён», — подчеркнул он.';
  expect(readIn(RUSSIAN, text).statements[0]?.speaker.name).toBe('Путин');
});
