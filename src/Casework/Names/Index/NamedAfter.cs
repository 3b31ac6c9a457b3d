using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Words of what bears somebody's name and is not that person: the Sakharov Foundation, улица Шевченко.</summary>
static class NamedAfter
{
    static readonly FrozenSet<string> Keys = Word.In(
        "foundation fund center centre institute university college school museum library theatre theater stadium airport street avenue square prize award party band club festival memorial "
        + "фонд фонда центр центра институт института университет университета школа школы музей музея библиотека библиотеки театр театра стадион аэропорт улица улице улицы проспект проспекте площадь площади "
        + "премия премии партия партии группа группы фестиваль имени памятник памятника вулиця вулиці проспекті площа премія імені вуліца праспект плошча прэмія "
        + "қоры университеті мектебі көшесі даңғылы атындағы сыйлығы партиясы көчөсү атындагы фонду fondation université prix stiftung preis straße fundacja nagroda ulica fundación premio vakfı")
        .SelectMany(word => Reading.Of([word])[0]).Where(reading => reading.Cost == 0).Select(reading => reading.Plain).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Cost == 0 && Keys.Contains(reading.Plain));
}
