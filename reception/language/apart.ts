/**
 * Words that would fold into a different real word ("hiss" into "is", "perro" into "pero", "hecho" into "echo"):
 * a capital within keeps the two apart. Stems of words are listed too, since classes are folded alike.
 */
const listed = `
hiSs hiSses hiSsing hiSsed oFf toO sHe waS beEn tHey telLy liCk liCks liCked liCking knoB knoBs jEt aSh
baTh baThs baThtub baThing baThed baThroom hooVer hooVers hooVering hooVered veEr veErs veEring veEred
thRee troUgh gaSh gaShes gaShed whooSh whooShes whooShing tHen drOop drOops drOoping drOoped drOopy
wHite wHitening wiThin wiThout witNess lOok lOoks lOoking lOoked nEst eaRth cheEk cheEks heIght heIghts
feWer waY wAll wAlls wEll wIll wHere weEing tAnk tAnks baTtery baTteries weEd thRob thRobs thRobbing
thRobbed shOre heaTing soCk soCks soCket soCkets boTh boSs puRple oTher oTherwise
eX peR caLle caLles haSta seRa cieNto
preCio preCios preCioso preCiosa Hech Hecho Hecha Hechos Hechas waWa waWas tuBo tuBos caSo caSos baZo ceRo
vaLla vaLlas mueBle mueBles cieRto cieRta reHen reHenes tranQuil tranQuilo tranQuila tranQuilos tranQuilas
tranQuilidad ciVil ciViles cAro
xoC piX piXa piXat piXada piXar piXant piXo vUll caÇa bOl coÇa vEure bUit haVia preSsa soPar soPat boSsa boSses
ceBa vEu`;

/** Two r are one when folded: the stem of "perro" must not be that of "pero". */
const special: Readonly<Record<string, string>> = { per: 'perr' };

/** The word as it is written, and what stands for it. */
export const apart: Readonly<Record<string, string>> = Object.fromEntries(
	listed
		.trim()
		.split(/\s+/)
		.map((word) => {
			const written = word.toLowerCase();
			return [special[written] ?? written, word];
		}),
);
