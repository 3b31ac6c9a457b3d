using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Chat.Talk;

/// <summary><c>/language</c>, or <c>/language ru</c>.</summary>
sealed class LanguageCommand : ICommand
{
    static readonly Dictionary<string, Language> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = Language.English,
        ["английский"] = Language.English,
        ["ағылшынша"] = Language.English,
        ["russian"] = Language.Russian,
        ["русский"] = Language.Russian,
        ["орысша"] = Language.Russian,
        ["kazakh"] = Language.Kazakh,
        ["казахский"] = Language.Kazakh,
        ["қазақша"] = Language.Kazakh,
        ["kz"] = Language.Kazakh,
    };

    public string Name => "language";

    public int Order => 70;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Length == 0)
            return [new Reply.Say(new Saying(LanguageTemplate.TemplateName))];
        if (Read(asked.Words) is not { } language)
            return [new Reply.Say(new Saying(LanguageTemplate.TemplateName))];
        ChatBook.SetLanguage(asked.Session, asked.Chat.Id, language);
        return [new Reply.Say(new Saying(TalkTexts.LanguageSet))];
    }

    /// <summary>The language called so, by its code or its name in any of the three; null where it is none of them.</summary>
    public static Language? Read(string word) => (word.Length == 2 ? Language.Find(word) : null) ?? (Words.TryGetValue(word, out var language) ? language : null);
}

/// <summary>Asks which language, or sets it.</summary>
sealed class LanguageButton : IButton
{
    const string ButtonPrefix = "lang";

    /// <summary>Data of the button that asks.</summary>
    public const string Ask = $"{ButtonPrefix}:";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (Language.Find(asked.Words) is not { } language)
            return [new Reply.Say(new Saying(LanguageTemplate.TemplateName))];
        ChatBook.SetLanguage(asked.Session, asked.Chat.Id, language);
        return [new Reply.Show(new Saying(TalkTexts.LanguageSet))];
    }
}

sealed class LanguageTemplate(TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "language.ask";

    public string Name => TemplateName;

    // Each language is named in itself: whoever needs the button cannot read the others.
    public Rendering Render(Saying saying, Occasion occasion) => new Content(
        texts[occasion.Language, TemplateName],
        [[new Button("English", "lang:en"), new Button("Русский", "lang:ru"), new Button("Қазақша", "lang:kk")]]);
}
