using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Dates;

/// <summary>Texts that may be no dates: whatever comes, the signs of EDTF in any order, and dates with one sign changed, lost or too many.</summary>
static class BrokenTexts
{
    static readonly char[] Signs = [.. "0123456789-XT:/.,?~%[]{}+YZESx ж\0\u200b\ud83d２"];

    static readonly Gen<string> Changed =
        from text in EdtfTexts.Near.All
        from at in Gen.Choose(0, text.Length - 1)
        from sign in Gen.Elements(Signs)
        from kept in Gen.Elements(0, 1)
        from shape in Gen.Elements(text[..at] + sign + text[(at + kept)..], text[..at] + text[(at + 1)..], text[..at], text + text)
        select shape;

    public static readonly Gen<string?> Any = Gen.OneOf<string?>(
        Changed.Select(text => (string?)text),
        Gen.Elements(Signs).ListOf().Select(signs => (string?)string.Concat(signs)),
        ArbMap.Default.GeneratorFor<string?>());
}
