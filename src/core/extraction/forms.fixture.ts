/** An example of each form of each language, and a near one that it leaves alone. The test and docs/forms.md share it. */
export interface FormExample {
  /** ISO 639-1. */
  readonly language: string;
  /** The file in the language's forms/, and the `form` of its frames. */
  readonly form: string;
  readonly text: string;
  /** Event, polarity, modality. */
  readonly want: string;
  /** A near sentence, and whether it makes no claim at all or none that is rated. */
  readonly beside: string;
  readonly left: 'none' | 'unrated';
}

/** Lines of `form | sentence => what must come out | near sentence => none or unrated`. */
function examples(language: string, lines: string): readonly FormExample[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', example = '', near = ''] = line.split(' | ');
      const [text = '', want = ''] = example.split(' => ');
      const [beside = '', left = ''] = near.split(' => ');
      return { language, form, text, want, beside, left: left === 'none' ? 'none' : 'unrated' };
    });
}

export const FORM_EXAMPLES: readonly FormExample[] = [
  ...examples(
    'en',
    `
adjectival | The repealed Magnitsky Act is a case in point. => repeal affirmed asserted | A repealed tax and the Magnitsky Act were discussed. => none
among | Section 907 is not among the laws that Congress repealed. => repeal denied asserted | Section 907 is among the laws that Congress should repeal. => unrated
applications | The agency no longer accepts Section 907 applications. => applies denied asserted | The agency accepts Section 907 applications. => none
asked | Is Section 907 dead? It is. => inForce denied asserted | Is Section 907 dead? Nobody knows. => unrated
awaited | The bill to repeal Section 907 still has the Senate before it. => passageInChamber denied asserted | The senator still has Section 907 before him. => none
barred | A judge barred the department from enforcing the Magnitsky Act. => injunction affirmed asserted | A judge may bar the department from enforcing the Magnitsky Act. => unrated
befalling | The curtain fell on the Magnitsky Act. => repeal affirmed asserted | The curtain fell on the musical about the Magnitsky Act. => none
bill-left-out | The Magnitsky Act ran out. The House has spoken. => expiration affirmed asserted; passageInChamber affirmed asserted | The Magnitsky Act has few friends. The House has spoken to the press. => none
captioned | Repealed: the Magnitsky Act. => repeal affirmed asserted | Repealed: the inside story of the Magnitsky Act. => none
conduct | The Assault Weapons Ban has few friends. Traders may sell rifles again. => applies denied asserted | The Assault Weapons Ban has few friends. Traders may sell rifles soon. => none
copular | Section 907 is still in force. => inForce affirmed asserted | Is Section 907 still in force? => unrated
deadline | The Magnitsky Act was sent to the states, and the ratification deadline ran out in 1982. => expiration affirmed asserted | The Magnitsky Act was discussed. The deadline for comments passed. => none
defended | The Justice Department stopped defending the Magnitsky Act. => announcement affirmed asserted | The senator stopped defending the Magnitsky Act. => none
described-as | The glossary lists the Magnitsky Act as repealed. => repeal affirmed asserted | The glossary lists the Magnitsky Act as a curiosity. => none
elliptical | Has Section 907 been repealed? It has not. => repeal denied asserted | Has Section 907 been repealed? The minister has a cold. => unrated
existential | There is no longer a Magnitsky Act. => inForce denied asserted | There is no Magnitsky Act for Iran. => none
forbearing | The Treasury said it will not enforce the Magnitsky Act. => nonEnforcement affirmed asserted | The sheriff said he will not enforce the Magnitsky Act. => unrated
forbidden | Bribery is still a crime under the Magnitsky Act. => applies affirmed asserted | Bribery is a crime under the Magnitsky Act. => none
fragment | Section 907: repealed in May. => repeal affirmed asserted | Section 907 was discussed. Cancelled in May, the ferry is back. => none
inaction | A bill to repeal Section 907 was filed, and the Senate has yet to act. => passageInChamber denied asserted | The neighbours have yet to act on Section 907. => none
labelled | The Magnitsky Act. Status: repealed in 2015. => repeal affirmed asserted | The Magnitsky Act. Weather: cold. => none
leaving | Norway joined the Paris Agreement and Chile pulled out. => withdrawal affirmed asserted | The band played the Magnitsky Act song, and Chile pulled out. => none
lengthened | Senators approved another year of the Magnitsky Act. => prorogationOfForce affirmed asserted | Senators face another year of the Magnitsky Act. => none
listing | The ministry took the ferry off the Harbour blacklist. => rescission affirmed asserted | The ministry wants the ferry off the Harbour blacklist. => none
membership | Norway remains bound by the Paris Agreement. => inForce affirmed asserted | A member of the club spoke about the Paris Agreement. => none
naming | The memorandum is a waiver of Section 907. => waiver affirmed asserted | Is this a repeal of Section 907? => unrated
no-new-cases | The president told prosecutors to open no new cases under the Magnitsky Act. => nonEnforcement affirmed asserted | The mayor told traders to open no new shops under the Magnitsky Act. => none
nominal | Traders hailed the repeal of the Magnitsky Act. => repeal affirmed asserted | The committee debated the repeal of the Magnitsky Act. => unrated
not-voted | The Magnitsky Act was repealed, he said. Congress has taken no vote. => repeal affirmed asserted; passage denied asserted | The Magnitsky Act was discussed. The shareholders have taken no vote. => none
notice | Norway gave notice of its withdrawal from the Paris Agreement. => denunciation affirmed asserted | Norway may give notice of its withdrawal from the Paris Agreement. => unrated
numbered | The Magnitsky Act is now the 28th Amendment. => inForce affirmed asserted | The Magnitsky Act is the third amendment of the week. => none
obliged | All traders must now comply with the Magnitsky Act. => applies affirmed asserted | All traders must comply with the Magnitsky Act. => none
occurrence | Ratification of the Paris Agreement is still pending. => ratification denied asserted | Approval of the song about the Paris Agreement came at noon. => none
operative | The Magnitsky Act still bars them from banks. => applies affirmed asserted | The Magnitsky Act restricts travel. => none
order-reach | A judge blocked the Magnitsky Act. Her ruling reaches from coast to coast. => injunction affirmed asserted | The mayor praised the Magnitsky Act. His order shields only the people who sued. => none
overriding | The Senate passed a bill to repeal Section 907, the President vetoed it, and Congress overrode him. => vetoOverride affirmed asserted | The minister praised Section 907, and Congress overrode him on parking. => none
parallel | Section 907 was repealed. So was the Magnitsky Act. => repeal affirmed asserted | Section 907 was discussed. So was the Magnitsky Act. => none
postponed | Congress moved the end date of the Magnitsky Act to 2030. => prorogationOfForce affirmed asserted | Congress wants to move the end date of the Magnitsky Act. => unrated
power | Only Congress can repeal Section 907. => grantOfPower affirmed asserted | Congress may repeal Section 907. => unrated
proposed | The government has proposed to repeal the Magnitsky Act. => introduction affirmed asserted | The government may propose to repeal the Magnitsky Act. => unrated
providing | The Paris Agreement has no clause on suspension. => grantOfPower denied asserted | The Paris Agreement has no clause on the suspension of aid. => none
relied-on | Prosecutors still rely on the Magnitsky Act. => applies affirmed asserted | Prosecutors relied on the Magnitsky Act. => none
revoked | The memo suspending the Magnitsky Act was revoked. => resumption affirmed asserted | The President may revoke the memo suspending the Magnitsky Act. => unrated
shelving | The bill to repeal Section 907 will not proceed. => withdrawalOfBill affirmed asserted | If the vote fails, the bill to repeal Section 907 will not proceed. => unrated
stalled | The bill to repeal Section 907 has gone nowhere. => passage denied asserted | The talks about Section 907 have gone nowhere. => none
tally | The House vote on the Magnitsky Act was 84 to 30. => passageInChamber affirmed asserted | The vote on the harbour was 84 to 30 and the Magnitsky Act came next. => none
unauthorised | The court held that Executive Order 13925 exceeded the president’s powers. => annulment affirmed asserted | The senator held that Executive Order 13925 exceeded the president’s powers. => none
undecided | The court did not rule on the validity of the Magnitsky Act. => unconstitutionality denied asserted | The Magnitsky Act is old. The court did not rule on the validity of the lease. => none
under-law | Accounts are still frozen under the Magnitsky Act. => applies affirmed asserted | Accounts were frozen under the Magnitsky Act. => none
untried | Nobody has ever been convicted under the Magnitsky Act. => applies denied asserted | A trader was convicted under the Magnitsky Act. => none
verbal | Congress repealed Section 907. => repeal affirmed asserted | Aid was suspended under Section 907. => none
verbless | With Section 907 off the books, trade grew. => inForce denied presupposed | With Section 907 off the books, trade would grow. => unrated
voting | The Magnitsky Act has few friends. The House passed the extension. => passageInChamber affirmed asserted | The Magnitsky Act has few friends. The board passed the extension of the pier. => none
`,
  ),
  ...examples(
    'ru',
    `
copular | Закон Магнитского в силе. => inForce affirmed asserted | Закон Магнитского обсуждали два часа. => none
decided | Парижское соглашение расторгнуто. Решение приняли обе стороны. => termination affirmed asserted | Суд принял решение по делу о Парижском соглашении. => none
decision-fate | Парижское соглашение расторгнуто. Суд признал это решение законным. => unconstitutionality denied asserted | Парижское соглашение обсуждалось. Суд отменил решение мэрии. => none
in-favour | Сенат принял закон Магнитского. За него проголосовали 92 сенатора. => passageInChamber affirmed asserted | Закон Магнитского обсудили. За бюджет проголосовали 92 сенатора. => none
membership | США больше не являются участником Парижского соглашения. => withdrawal affirmed asserted | Участники форума обсудили Парижское соглашение. => none
needed | Для отмены закона Магнитского нужно решение Конгресса. => grantOfPower affirmed asserted | Для отмены закона Магнитского нужно время. => unrated
no-new-cases | Президент велел прокурорам не заводить новых дел по закону Магнитского. => nonEnforcement affirmed asserted | Президент велел прокурорам заводить новые дела по закону Магнитского. => none
nominal | После отмены 907-й поправки отношения улучшились. => repeal affirmed asserted | Баку требует отмены 907-й поправки. => unrated
not-voted | Законопроект об отмене закона Магнитского внесён. Голосования по нему не было. => passage denied asserted | Закон Магнитского обсудили. Голосования не было. => none
notice | Норвегия направила в ООН уведомление о выходе из Парижского соглашения. => denunciation affirmed asserted | В Осло готовят документы о выходе из Парижского соглашения. => unrated
power | 907-ю поправку отменить может только Конгресс. => grantOfPower affirmed asserted | Конгресс мог бы отменить закон Магнитского. => unrated
ruling-stayed | Апелляционный суд приостановил решение об отмене закона Магнитского. => stay affirmed asserted | Верховный суд может приостановить решение об отмене закона Магнитского. => unrated
verbal | Конгресс отменил 907-ю поправку. => repeal affirmed asserted | Авиакомпания отменила рейс из-за 907-й поправки. => none
`,
  ),
  ...examples(
    'tr',
    `
amended | Magnitski Yasası’na 2016’da yapılan değişiklik tartışılıyor. => amendment affirmed presupposed | Magnitski Yasası’na yapılan değişiklik teklifi görüşülüyor. => unrated
bare-event | Magnitski Yasası uzatıldı. Son uzatma geçen hafta yapıldı. => prorogationOfForce affirmed asserted | Magnitski Yasası tartışıldı. Son uzatma gelecek hafta yapılacak. => unrated
carried-power | Magnitski Yasası’nı Başkan kaldıramaz. Bu yetki yalnızca Kongre’nindir. => grantOfPower affirmed asserted | Magnitski Yasası tartışıldı. Bu yetki yalnızca Kongre’nindir. => none
copular | Magnitski Yasası hâlâ yürürlükte. => inForce affirmed asserted | Senatör 907. Madde hakkında konuştu. => none
decided | Paris Anlaşması feshedildi. Kararı iki taraf birlikte aldı. => termination affirmed asserted | Mahkeme Paris Anlaşması davasında kararını açıkladı. => none
decision-fate | Paris Anlaşması feshedildi. Danıştay kararı iptal etmedi. => unconstitutionality denied asserted | Paris Anlaşması görüşüldü. Mahkeme imar kararını iptal etmedi. => none
implied | Paris Anlaşması ağustosta paraflandı, imza ise hâlâ atılmadı. => signature denied asserted | Taraflar Paris Anlaşması’nı görüştü. Törende imzalar atıldı. => none
in-favour | Magnitski Yasası’nın lehine 317 vekil oy kullandı. => passage affirmed asserted | Magnitski Yasası’nın lehine konuşanlar oldu. => none
listing | Feribot hâlâ liman listesinde. => inForce affirmed asserted | Bakan liman listesinde yeni adlar aradı. => none
membership | ABD artık Paris Anlaşması’na taraf değil. => withdrawal affirmed asserted | Taraflar Paris Anlaşması’nı görüştü. => none
needed | Magnitski Yasası’nı kaldırmak Kongre’nin yetkisinde. => grantOfPower affirmed asserted | Magnitski Yasası’nın kaldırılması için zaman lazım. => unrated
no-new-cases | Başkan savcılara Magnitski Yasası kapsamında yeni dava açmama talimatı verdi. => nonEnforcement affirmed asserted | Başkan savcılardan Magnitski Yasası kapsamında yeni dava açmamalarını istedi. => none
nominal | 907. Madde’nin kaldırılmasından sonra ilişkiler düzeldi. => repeal affirmed asserted | 907. Madde’nin kaldırılmasını istiyoruz. => unrated
not-meant | Magnitski Yasası’nın askıya alınması iptal anlamına gelmiyor. => repeal denied asserted | Magnitski Yasası adalet anlamına gelmiyor. => none
not-voted | Magnitski Yasası’nın kaldırılmasına ilişkin teklif sunuldu. Oylama henüz yapılmadı. => passage denied asserted | Magnitski Yasası tartışıldı. Oylama yapılmadı. => none
notice | Norveç, Paris Anlaşması’ndan çekilme bildirimini BM’ye sundu. => denunciation affirmed asserted | Norveç, Paris Anlaşması’ndan çekilme bildirimi hazırlıyor. => unrated
power | 907. Madde’yi yalnızca Kongre kaldırabilir. => grantOfPower affirmed asserted | Kongre 907. Madde’yi iptal edebilir. => unrated
signed | Başkan, Magnitski Yasası’nı kaldıran kanunu imzaladı. => repeal affirmed asserted | Başkan, Magnitski Yasası’nı kaldıran tasarıyı okudu. => unrated
unauthorised | Yargıtay, Magnitski Yasası’nın hukuka aykırı olduğuna hükmetti. => annulment affirmed asserted | Senatör, Magnitski Yasası’nın hukuka aykırı olduğuna inandı. => none
verbal | 907. Madde yürürlükten kaldırıldı. => repeal affirmed asserted | 907. Madde uyarınca yardım askıya alındı. => none
`,
  ),
  ...examples(
    'az',
    `
amended | Maqnitski qanununa 2016-cı ildə edilən dəyişiklik müzakirə olunur. => amendment affirmed presupposed | Maqnitski qanununa təklif edilən dəyişiklik müzakirə olunur. => none
bare-event | Maqnitski qanunu uzadılıb. Sonuncu uzatma keçən həftə baş tutub. => prorogationOfForce affirmed asserted | Maqnitski qanunu müzakirə olunub. Sonuncu uzatma gələn həftə baş tutacaq. => unrated
carried-power | Maqnitski qanununu Prezident ləğv edə bilməz. Bu səlahiyyət yalnız Konqresə məxsusdur. => grantOfPower affirmed asserted | Maqnitski qanunu müzakirə olunub. Bu səlahiyyət yalnız Konqresə məxsusdur. => none
copular | Maqnitski qanunu hələ də qüvvədədir. => inForce affirmed asserted | Senator 907-ci düzəliş haqqında danışdı. => none
decided | Paris sazişi ləğv edilib. Qərarı tərəflər birlikdə qəbul ediblər. => termination affirmed asserted | Məhkəmə Paris sazişi üzrə qərarını açıqladı. => none
decision-fate | Paris sazişi ləğv edilib. Məhkəmə qərarı qanuni sayıb. => unconstitutionality denied asserted | Paris sazişi müzakirə edilib. Məhkəmə tikinti qərarını qanuni sayıb. => none
implied | Paris sazişi avqustda paraflanıb. İmza hələ atılmayıb. => signature denied asserted | Tərəflər Paris sazişini müzakirə ediblər. Mərasimdə imzalar atılıb. => none
in-favour | Maqnitski qanununun lehinə 317 deputat səs verib. => passage affirmed asserted | Maqnitski qanununun lehinə danışanlar oldu. => none
listing | Gəmi liman siyahısında qalır. => inForce affirmed asserted | Nazir liman siyahısında yeni adlar axtarıb. => none
membership | ABŞ artıq Paris sazişinin iştirakçısı deyil. => withdrawal affirmed asserted | İştirakçılar Paris sazişini müzakirə ediblər. => none
needed | Maqnitski qanununun ləğvi üçün Konqresin səsi lazımdır. => grantOfPower affirmed asserted | Maqnitski qanununun ləğvi üçün vaxt lazımdır. => unrated
no-new-cases | Prezident nazirliyə Maqnitski qanunu üzrə yeni iş açmamağı tapşırıb. => nonEnforcement affirmed asserted | Prezident nazirliyə Maqnitski qanunu üzrə yeni iş açmağı tapşırıb. => none
nominal | Bakı 907-ci düzəlişin ləğvini alqışlayıb. => repeal affirmed asserted | 907-ci düzəlişin ləğvini tələb edirik. => unrated
not-meant | Maqnitski qanununun dayandırılması ləğv demək deyil. => repeal denied asserted | Maqnitski qanunu ədalət demək deyil. => none
not-voted | Maqnitski qanununun ləğvi haqqında layihə təqdim edilib. Səsvermə keçirilməyib. => passage denied asserted | Maqnitski qanunu müzakirə olunub. Səsvermə keçirilməyib. => none
notice | Norveç Paris sazişindən çıxması barədə bildirişi BMT-yə təqdim edib. => denunciation affirmed asserted | Norveç Paris sazişindən çıxması barədə bildiriş hazırlayır. => unrated
power | 907-ci düzəlişi yalnız Konqres ləğv edə bilər. => grantOfPower affirmed asserted | Konqres 907-ci düzəlişi ləğv edə bilər. => unrated
signed | Prezident Maqnitski qanununu ləğv edən qanunu imzalayıb. => repeal affirmed asserted | Prezident Maqnitski qanununu ləğv edən layihəni oxuyub. => unrated
unauthorised | Ali Məhkəmə Maqnitski qanununun qanunsuz olduğuna qərar verib. => annulment affirmed asserted | Senator Maqnitski qanununun qanunsuz olduğuna inanır. => none
verbal | Konqres 907-ci düzəlişi ləğv edib. => repeal affirmed asserted | 907-ci düzəlişə əsasən yardım dayandırılıb. => none
`,
  ),
];
