using Casework.Cases;

namespace Casework.Names.Index;

/// <summary>An order in which what is equally likely is offered, the same every time.</summary>
static class Alphabetical
{
    public static Comparer<CaseSlug> Slugs { get; } = Comparer<CaseSlug>.Create(static (one, other) => string.CompareOrdinal(one.Value, other.Value));
}
