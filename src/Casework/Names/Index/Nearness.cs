using System.Runtime.InteropServices;

namespace Casework.Names.Index;

/// <summary>How near a word of a name is to one that was typed.</summary>
/// <param name="Cost">In hundredths of a typing error.</param>
/// <param name="IsInside">
/// The first sound and the last two of the stem are as they were typed: what differs is inside. At the ends names differ that are not mistyped: Петров and Ветров, Рябов and Рябенко.
/// </param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Nearness(int Cost, bool IsInside)
{
    public static void Put(Dictionary<int, Nearness> near, int key, Nearness found)
    {
        if (!near.TryGetValue(key, out var known) || known.Cost > found.Cost)
            near[key] = found;
    }
}
