import { foldText } from '../../publications/folded-text.ts';

/**
 * Words at which a phrase ends: function words of English and, in a line each, of German, French, Spanish, Italian,
 * Portuguese and Dutch; then what papers do, and how they judge themselves.
 */
const boundaryWords = new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and
  another any anyone anything are around as aside at away back be became because become becomes been before began behind
  being below beside besides best better between beyond both but by can cannot could despite did do does doing done down
  due during each either else enough especially etc even ever every everything except few fewer first firstly five
  for former four from further had has have having he hence her here hers him his how however i if ii iii in indeed instead
  into is it its itself just last later latter least less lot lots many may maybe me meanwhile might mine more moreover
  most mostly much must my namely near nearly need needed needs neither never nevertheless new next nine no nobody none nor
  not nothing now nowadays of off often on once one ones only onto or other others otherwise our ours out over own per
  perhaps quite rather re really regarding same second secondly seem seems seven several shall she should since six so
  some someone something sometimes soon still such ten than that the their theirs them themselves then there
  thereby therefore these they thing things third thirdly this those though three through throughout thus till to
  together too toward towards two under unless unlike until up upon us versus very via vs was way ways we well went were
  what whatever when whenever where whereas whereby wherein whether which whichever while who whole whom whose why will
  with within without would year years yet you your yours zero eg ie et al

  aber als am auch auf aus bei beim bis das dass dem den der des die durch ein eine einem einen einer eines er es für
  gegen im ins ist ihr mit nach nicht noch oder ohne sich sie sind sowie über um und unter vom von vor wie wird zu zum zur
  au aux avec ce ces cette chez comme dans de du elle en entre est être la le les leur ne nous ou où par pas pour
  que qui sa sans se ses son sont sous sur un une vers
  con como cuando del desde el ella entre esta este hacia hasta las los más muy para pero por según sin sobre su sus y
  che da dal dalla degli dei del della delle di gli il lo nel nella per più su sul sulla tra una uno
  ao aos com da das do dos em mais na nas não no nos os pela pelo sob sobre uma
  dat een het naar niet ook op te tot uit van voor waar wordt zijn

  accomplish account achieve address adopt advance affect aim allow analyse analyze appear apply argue arise assess
  assume attempt attract base beat begin believe bring build call capture carry cause challenge characterise characterize
  choose circumvent claim classify combine come compare complement compose comprise concern conclude conduct confirm
  confront consider consist constitute construct contain contribute cope cover create deal decide define degrade deliver
  demonstrate denote depend deploy derive describe design detail detect determine develop devise differ discover discuss
  display distinguish draw drive eliminate emerge employ empower enable encourage enforce enhance ensure entail establish
  estimate evaluate evolve examine exceed exhibit exist expect explain exploit explore expose extend facilitate fail
   fill find fit focus follow formulate foster found fulfill gain generalise generalize generate get give go
  guarantee guide handle happen help highlight hinder hold hope identify ignore illustrate imply impose improve include
  incorporate increase indicate induce infer inform inherit insert inspire integrate intend introduce investigate involve
  keep know lack lead learn leave let leverage lie limit link list look maintain make maximise maximize measure
  mimic minimise minimize mitigate modify motivate move neglect obtain occur offer operate optimise optimize outline
  outperform overcome overlook perform permit possess predict prefer present preserve prevent produce promise
  promote propose prove provide publish pursue put quantify raise reach realise realize receive recognise recognize
  recover reduce refer refine reflect remain remove render replace report represent require resolve result retain
  reveal rely run satisfy save say see seek select serve share shed show solve specify start stem strive struggle
  simulate study suffer suggest summarise summarize suppose surpass synthesise synthesize tackle take tend
   train treat try turn understand unify use utilise utilize validate vary verify want work yield

  able abundant accurate achievable ad additional additionally advantageous ago aforementioned alternative ample amount
  anew appropriate arbitrary available aware bad big broad careful central certain challenging cheap clear close
  common comparable comprehensive complementary complete complex complicated consequent considerable conventional convenient
  core correct costly critical crucial current desirable desired different difficult diverse easy effective
  efficient elegant empirical entire essential excellent exact exciting existing expensive experimental extensive extra
    fast favorable favourable final fine flexible full fundamental future generic given
  good great half harder helpful high higher highest huge ideal important impressive inaccurate inadequate
  incorrect increasing independent ineffective inefficient inferior initial interesting intuitive key known larger
  largest late little long longer low lower lowest main major meaningful mere minimal minor modern multiple nascent
  naive necessary nice notable novel numerous obvious old overall particular pivotal plausible
  poor popular possible potential powerful practical precise preliminary previous prior problematic prohibitive
  prominent promising proper publicly rapid rare real recent related relevant reliable remarkable representative
  respective rich rigorous robustly sensible serious severe short significant similar simple simpler slow small smaller
   sole sophisticated special specific standard straightforward striking strong stronger substantial
  subtle successful suboptimal sufficient suitable superior surprising systematic tedious theoretical
  thorough total traditional tremendous true typical ubiquitous unable undesirable unexpected unfortunately unified
  unique unknown unprecedented unsatisfactory usual valuable various vast versatile viable vital wide wider worst
  worse

  ability abstract accordance addition advantage approach area article aspect attempt author basis
  benefit capability case chance conclusion consequence contrast contribution degree difference difficulty
  direction effectiveness effort evidence extent fact figure finding framework
  goal group idea impact importance improvement insight interest issue kind lack limitation literature manner
  margin method methodology notion number objective opportunity order page paper part perspective possibility
  potential practice presence problem procedure progress project property proposal purpose 
    reason recipe regard report research researcher result role scenario scope section series setting side sort
   stage step strategy success superiority task technique term thesis today topic tradeoff type
  usage usefulness variant variety version work workshop `
    .split(/\s+/)
    .map(foldText),
);

/** Compounds that judge or praise. */
const boundaryCompounds = new Set(
  `art-of-the-state cutting-edge end-to-end high-quality large-scale long-standing off-the-shelf open-source
  open-sourced publicly-available real-life real-world so-called state-of-the state-of-the-art state-of-art step-by-step
  two-stage two-staged three-stage well-established well-known well-studied`.split(/\s+/),
);

/** Nouns that end like adverbs. */
const nounsInLy = /(?:famil|anomal|assembl|monopol|suppl|repl|butterfl|fl)y$/;

/** Whether no phrase goes on over this word, which is folded and may have hyphens. */
export function endsPhrase(word: string): boolean {
  if (boundaryWords.has(word) || boundaryCompounds.has(word)) return true;
  if (/.ly$/.test(word) && !nounsInLy.test(word)) return true;
  return baseForms(word).some((base) => boundaryWords.has(base));
}

/** Verbal nouns that phrases are made of. */
const nounsInIng =
  /^(?:learning|training|understanding|rendering|building|reasoning|meaning|finding|tracking|sharing)$/;

/** A verb or noun without its ending. */
function baseForms(word: string): string[] {
  if (word.length < 5) return word.endsWith('s') ? [word.slice(0, -1)] : [];
  if (word.endsWith('ies') || word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ing') && !nounsInIng.test(word))
    return [word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4)];
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}
