"""Large cities and the country each is in, under their names in six languages.

A city whose name is also a word or a well-known city elsewhere is left out: of an unknown one nothing is promised.
"""

from collections.abc import Mapping

from drafter.domain.product_names import words_of

_CITIES: Mapping[str, str] = {
    "AT": "Wien, Vienna, Viena, Vienne, Graz, Linz, Salzburg, Salisburgo, Salzburgo, Salzbourg, Innsbruck",
    "BE": "Brussels, Brüssel, Bruxelles, Bruselas, Antwerpen, Antwerp, Anversa, Amberes, Anvers, Gent, Ghent, Liège",
    "CH": "Zürich, Zurich, Zurigo, Genf, Geneva, Genève, Ginevra, Ginebra, Basel, Basilea, Lausanne, Losanna, Lugano",
    "CZ": "Prag, Prague, Praga, Brno, Brünn",
    "DE": (
        "Berlin, Berlino, Berlín, Hamburg, Amburgo, Hamburgo, Hambourg, München, Munich, Monaco di Baviera, Köln, "
        "Cologne, Colonia, Frankfurt, Francoforte, Fráncfort, Francfort, Stuttgart, Stoccarda, Düsseldorf, Leipzig, "
        "Dortmund, Bremen, Brema, Hannover, Hanovre, Nürnberg, Nuremberg, Norimberga, Dresden, Dresda, Freiburg, "
        "Augsburg"
    ),
    "DK": "Kopenhagen, Copenhagen, Copenaghen, Copenhague, Aarhus",
    "ES": (
        "Madrid, Barcelona, Barcellona, Barcelone, Sevilla, Seville, Siviglia, Séville, Zaragoza, Saragozza, Málaga, "
        "Malaga, Bilbao, Murcia, Palma de Mallorca, Alicante, Gijón, San Sebastián, Valladolid"
    ),
    "FI": "Helsinki, Tampere",
    "FR": (
        "Paris, Parigi, París, Lyon, Lione, Marseille, Marseilles, Marsiglia, Marsella, Toulouse, Tolosa, Bordeaux, "
        "Burdeos, Lille, Nantes, Strasbourg, Straßburg, Strasburgo, Estrasburgo, Montpellier, Rennes, Grenoble, Dijon, "
        "Nizza, Annecy, Brest"
    ),
    "GB": (
        "London, Londra, Londres, Manchester, Liverpool, Leeds, Sheffield, Edinburgh, Edimburgo, Édimbourg, Glasgow, "
        "Cardiff, Belfast, Bristol, Nottingham, Leicester, Brighton, Aberdeen"
    ),
    "GR": "Athen, Atene, Atenas, Athènes, Thessaloniki",
    "HU": "Budapest",
    "IE": "Dublin, Dublino, Dublín, Cork, Galway",
    "IT": (
        "Roma, Rome, Rom, Milano, Milan, Milán, Mailand, Torino, Turin, Napoli, Naples, Neapel, Nápoles, Firenze, "
        "Florenz, Florencia, Bologna, Bolonia, Bologne, Venezia, Venedig, Venice, Venecia, Venise, Genova, Genua, "
        "Palermo, Verona, Bari, Trieste, Padova, Catania, Cagliari, Bolzano, Bozen"
    ),
    "MX": "Ciudad de México, Mexico City, Guadalajara, Monterrey",
    "NL": "Amsterdam, Ámsterdam, Rotterdam, Utrecht, Den Haag, Eindhoven",
    "NO": "Oslo, Bergen",
    "PL": "Warschau, Warsaw, Varsavia, Varsovia, Varsovie, Krakau, Kraków, Cracovia, Cracovie, Danzig, Gdańsk",
    "PT": "Lissabon, Lisbon, Lisboa, Lisbona, Lisbonne, Porto, Oporto",
    "SE": "Stockholm, Stoccolma, Estocolmo, Göteborg, Gothenburg, Malmö",
    "US": (
        "New York, Nueva York, Los Angeles, Los Ángeles, Chicago, Houston, Phoenix, Philadelphia, San Diego, Dallas, "
        "San Francisco, Seattle, Denver, Boston, Miami, Atlanta, Minneapolis, Las Vegas"
    ),
}

CITIES: tuple[str, ...] = tuple(name.strip() for names in _CITIES.values() for name in names.split(","))
"""Every name, as it is written."""

_COUNTRIES = {
    words_of(name): country for country, names in _CITIES.items() for name in names.split(",") if words_of(name)
}


def country_of(city: str) -> str | None:
    """Return the ISO code of the country a city is in, or None for one that is not known."""
    return _COUNTRIES.get(words_of(city))
