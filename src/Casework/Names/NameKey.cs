using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names;

/// <summary>A person's name as a key: the same in whichever script, spelling and order of words it is written.</summary>
/// <remarks>It only tells what is surely one name. Whether two names may be one person's, <see cref="NameIndex"/> tells.</remarks>
public static class NameKey
{
    /// <returns>The sounds of its words, in an order of their own; empty where the text has no word.</returns>
    public static string Of(string name)
    {
        var words = Word.In(name);
        return string.Join(' ', words.Zip(Reading.Of(words), (word, readings) => readings.Count > 0 ? readings[0].Key : word.Letters).Where(key => key.Length > 0).Order(StringComparer.Ordinal));
    }
}
