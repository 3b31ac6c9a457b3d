using Casework.Cases;

namespace Casework.Names;

/// <summary>One text by which a case may be found. Who may not be named is left out by whoever makes the entries.</summary>
/// <param name="Text">As it is written, in any script.</param>
/// <param name="Bearer">Who bears the name, so that all names of one person are known as one's; null where the case has but one.</param>
public sealed record NameEntry(CaseSlug Slug, string Text, NameKind Kind, string? Bearer = null);

/// <summary>What a text names; it decides whether the text opens a case or only suggests it.</summary>
public enum NameKind { Person, Organisation, Slug, Title, Tag, CourtNumber, Article, Place }
