using System.Runtime.InteropServices;

namespace Casework.Names.Index;

/// <summary>How near a word of a name is to one that was typed.</summary>
/// <param name="Cost">In hundredths of a typing error.</param>
/// <param name="HasFirst">The first sound is as it was typed: there names differ that are not mistyped, as Петров and Ветров.</param>
/// <param name="HasLast">The last two sounds of the stem are: there too, as Рябов and Рябенко.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Nearness(int Cost, bool HasFirst, bool HasLast)
{
    public static void Put(Dictionary<int, Nearness> near, int key, Nearness found)
    {
        if (!near.TryGetValue(key, out var known) || known.Cost > found.Cost)
            near[key] = found;
    }
}
