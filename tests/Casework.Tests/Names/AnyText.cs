using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names;

/// <summary>Whatever may be typed: letters of many scripts, marks, signs, halves of characters, and pieces of names among them.</summary>
static class AnyText
{
    static readonly char[] Signs = [.. "аяжґєһқзaqzx'’`´-–.,;:#@№\"*()/ \t\n09İıßﬁ\0\u0301\u0306\u030c\u00ad\u200b\u200f\u202e\ufeff\ud83d\ude00\udc00\uffffაჯաև中أא"];

    static readonly string[] Pieces = ["Жексебаев", "zheks", "ova", "ұлы", "'ın", "OR 1=1", "ff", "ee", "tch", "ў", "ович", "😀", "xxx", "ең", "ngng", "ьо"];

    public static readonly Gen<string> Any = Gen.OneOf(
        Gen.Elements(Signs).ListOf().Select(signs => string.Concat(signs)),
        Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Signs).Select(sign => sign.ToString())).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        ArbMap.Default.GeneratorFor<char>().ListOf().Select(letters => string.Concat(letters)));
}
