"""Letters of Cyrillic, Arabic and Latin to sounds, longest first: what a reader of these languages hears."""

from __future__ import annotations

import re
from collections.abc import Mapping


def table(text: str) -> Mapping[str, str]:
    """`a=b c=d` as a table; an empty right side is a letter without a sound."""
    return dict(each.split("=") for each in text.split())


def listed(text: str) -> tuple[str, ...]:
    """`a b c` as a tuple."""
    return tuple(text.split())


def pattern(letters: Mapping[str, str]) -> re.Pattern[str]:
    """Any of these letters, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(letters, key=len, reverse=True))))


def spoken(word: str, letters: Mapping[str, str], found: re.Pattern[str]) -> str:
    """The sounds of the letters that are known; others have none."""
    return "".join(letters[each] for each in found.findall(word))


CYRILLIC = table(
    "а=a ә=A ӓ=A б=b в=v г=g ғ=G ґ=g д=d дж=j дз=z е=e ё=yo ж=J җ=j ӝ=j з=z и=i й=y і=i к=k қ=q ҡ=q л=l м=m н=n "
    "ң=N ҥ=N нг=N о=o ө=O ӧ=O п=p р=r с=s т=t у=u ұ=u ү=U ӱ=U ў=o ф=f х=x һ=h ҳ=h ц=c ч=C ҷ=j ш=S щ=S ъ= ы=I ь= "
    "э=e ю=yu я=ya ий=i ый=i ій=i йе=e ье=ye ия=iya ау=aw еу=ew әу=Aw үу=U уу=u оо=o аа=a өө=O үү=U ээ=e тж=j ӯ=u "
    "ѓ=g ґ=g є=e ї=i"
)
"""Kazakh, Kyrgyz, Uzbek, Uyghur and Russian share one table: where they differ, the sounds are near."""
UYGHUR = table(
    "ئ= ا=a ە=A ې=e ى=i و=o ۇ=u ۆ=O ۈ=U ۋ=w ب=b پ=p ت=t ج=j چ=C خ=x د=d ر=r ز=z ژ=J س=s ش=S غ=G ف=f ق=q ك=k ک=k "
    "گ=g ڭ=N ل=l م=m ن=n ھ=h ه=h ي=y ی=y ح=h ع=G ٴ= ء= آ=a أ=a إ=e ة=a ؤ=o ص=s ض=z ط=t ظ=z ث=s ذ=z ۅ=O ۉ=U"
)
"""Kazakh in Arabic letters too: its ع is gh, its ح is kh."""
ARABIC = table(
    "ا=a أ=a آ=a إ=i ى=a ی=i ة=a ؤ=w ئ=i ء= ع= ب=b پ=p ت=t ث=s ج=j چ=C ح=h خ=x د=d ذ=z ر=r ز=z ژ=J س=s ش=S ص=s "
    "ض=d ط=t ظ=z غ=G ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h ھ=h و=w ي=y ى=a لله=la"
)
LATIN = table(
    "a=a b=b c=k d=d e=e f=f g=g h=h i=i j=j k=k l=l m=m n=n o=o p=p q=q r=r s=s t=t u=u v=v w=w x=x y=y z=z ä=A "
    "á=a â=a à=a ā=a ə=A é=e è=e ê=e ë=e ı=I î=i í=i ï=i ì=i ī=i ö=O ó=o ô=o ò=o ø=O ō=o õ=o ü=U ú=u û=u ù=u ū=u "
    "ŭ=u ş=S ș=S š=S ŝ=S ç=C č=C ć=C ğ=G ġ=G ǵ=G ģ=G ž=J ź=z ż=z ñ=N ń=N ň=n ŋ=N ý=y ß=s ł=l ř=r ţ=t ț=t sh=S "
    "ch=C tch=C tsch=C sch=S shch=S zh=J kh=x gh=G dzh=j dj=j dsch=j dž=j ts=c ng=N ph=f th=t ck=k ou=u oo=u ee=i "
    "ai=ay ei=ey oi=oy ia=iya iy=i yi=i o'=o g'=G cc=k aa=a ii=i uu=u au=aw eu=ew tj=ty jj=j qu=ku ssh=S hh=h "
    "sch=S ije=ie"
)
