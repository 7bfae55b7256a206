const english = `a about above across after again against all almost alone along already also although always am among an and
another any anyone anything are around as at away be because become been before behind being below besides between beyond
both but by can cannot could did do does doing don done down due during each either else etc even ever every everyone
everything few for from further get gets getting give given go goes going got had has have having he her here hers him his
how however i if in indeed instead into is it its itself just keep kept least less let like likely ll made make makes
making many may maybe me might mine more most mostly much must my myself near need needed needs neither never next no nobody
none nor not nothing now nowhere of off often on once one only onto or other others otherwise our ours ourselves out over
own per perhaps please put quite rather re really s same see seem seems several shall she should since so some someone
something sometimes soon still such t take takes than that the their theirs them themselves then there therefore these they
thing things this those through throughout thus to together too toward towards two under until up upon us use used uses
using usually ve very via was way we well were what whatever when where whether which while who whole whom whose why will
with within without would yes yet you your yours yourself e.g i.e eg ie
one two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty forty fifty hundred thousand
million first second third fourth fifth tenth`;

const german = `aber alle allem allen aller als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine
dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer eines er
es euch euer eure fuer für hast hat haben ich ihr ihre ihrem ihren ihrer im in ist ja kann kein keine mehr mein mit nach
nicht noch nur ob oder ohne sehr sein seine sich sie sind so sowie soll sollte sowohl über um und uns unser unsere unserem
unseren unserer unter vom von vor was weil wenn werden wie wir wird wirst wo zu zum zur zwischen`;

const romance = `au aux avec ce ces cette chez dans de del della delle des du e el ella elle elles en est et eu gli il ils je la
las le les leur leurs lo los mais más na nas ne nel nella no nos nosso notre nous o os ou para par pas per più por pour
quando que qui se ses si sin sobre son sont su sua sue sur sus também te tu um uma un una une uno vos votre vous y à às è é`;

const dutch = `aan als bij dan dat deze die dit door een en er ga haar hebben heeft het hij hun ik is je jij jouw jullie kan met
mijn naar niet of om onze ook op te tot uit van voor wat we wij worden wordt zal ze zich zijn zo`;

/** Words that join others and mean nothing by themselves, in the languages whose headings the readers know. */
export const stopwords: ReadonlySet<string> = new Set(
  [english, german, romance, dutch].flatMap((list) => list.split(/\s+/)),
);
