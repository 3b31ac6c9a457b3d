namespace Casebell.Sandbox.Formatting;

/// <summary>How kinds of entity behave when they meet: which split, which stay whole, which hold nothing inside.</summary>
static class EntityKinds
{
    internal static readonly string[] Splittable = ["bold", "italic", "underline", "strikethrough", "spoiler"];

    internal static bool IsSplittable(this TextEntity entity) => Array.IndexOf(Splittable, entity.Type) >= 0;

    internal static bool IsQuote(this TextEntity entity) => entity.Type is "blockquote" or "expandable_blockquote";

    /// <summary>Nothing is formatted inside these.</summary>
    internal static bool IsPre(this TextEntity entity) => entity.Type is "pre" or "code" or "date_time";

    internal static bool IsContinuous(this TextEntity entity) => !entity.IsSplittable() && !entity.IsQuote() && !entity.IsPre();

    /// <summary>Earlier first, then longer, then by kind.</summary>
    internal static int Compare(TextEntity one, TextEntity other)
    {
        if (one.Offset != other.Offset) return one.Offset.CompareTo(other.Offset);
        return one.Length != other.Length ? other.Length.CompareTo(one.Length) : Priority(one).CompareTo(Priority(other));
    }

    static int Priority(TextEntity entity) => entity.Type switch
    {
        "blockquote" or "expandable_blockquote" => 0,
        "pre" => 10,
        "code" => 20,
        "date_time" => 30,
        "text_link" or "text_mention" => 49,
        "bold" => 90,
        "italic" => 91,
        "underline" => 92,
        "strikethrough" => 93,
        "spoiler" => 94,
        "custom_emoji" => 99,
        _ => 50,
    };
}
