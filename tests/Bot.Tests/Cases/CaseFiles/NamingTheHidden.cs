namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>Whoever is for editors only is named in no public text of a case file. All names here are invented.</summary>
public sealed class NamingTheHidden
{
    /// <summary>Everything in it is public but one witness, one group, what is said of them, and the document that only that cites.</summary>
    const string File = """
        case: tuganbaeva
        country: KZ
        zone: Asia/Almaty
        visibility: public
        title: { en: "Dana Tuganbaeva: trial", ru: "Дана Туганбаева: суд", kk: "Дана Туғанбаева: сот" }
        summary: { en: A trial, ru: Судят Туганбаеву }
        summarised: [{ source: paper, at: page one }]
        tags: [speech]
        sources:
          - id: paper
            title: { en: A paper }
            publisher: { en: Its publisher }
            date: 2022
            languages: [en]
            link: https://example.org/paper
          - id: interview
            title: { en: Interview with Erzhan Sadvakasov }
            publisher: { en: Free Steppe }
            date: 2022
            languages: [en]
        people:
          - id: subject
            kind: person
            role: subject
            visibility: public
            names: { en: Dana Tuganbaeva, ru: Дана Туганбаева }
            description: { en: A teacher }
            sources: [paper]
          - id: witness-1
            kind: person
            role: witness
            visibility: editors
            names: { en: Erzhan Sadvakasov, ru: Ержан Садвакасов, also: ['#Sadvakasov'] }
            description: { en: Sadvakasov is a witness }
            sources: [interview]
          - id: brother
            kind: person
            role: other
            names: { ru: Серик Туганбаев }
            sources: [interview]
          - id: group
            kind: organisation
            role: organisation
            names: { en: Free Steppe, kk: Еркін дала }
            sources: [interview]
        proceedings:
          - id: trial
            kind: first-instance
            visibility: public
            authority: { en: A court }
            numbers: [1-2022]
            sources: [paper]
        events:
          - id: charged
            kind: charge
            visibility: public
            claim: alleged
            by: { en: the prosecutor }
            proceeding: trial
            text: { en: Charged, ru: Предъявлено обвинение, kk: Айып тағылды }
            people: [witness-1]
            sources: [{ source: paper, at: page two }]
          - id: sadvakasov-heard
            kind: hearing
            text: { ru: Допрошен Садвакасов }
            sources: [{ source: interview, at: Садвакасов }]
        scheduled:
          - id: verdict
            kind: expected-decision
            visibility: public
            text: { en: The verdict }
            venue: { en: Almaty }
            sources: [paper]
        charges:
          - id: article-1
            visibility: public
            article: { en: Article 1 }
            text: { en: Speaking }
            sources: [paper]
        restrictions:
          - id: curfew
            visibility: public
            text: { en: Home by ten }
            sentence: false
            sources: [paper]
        assessments:
          - id: report
            visibility: public
            by: { en: Observers }
            grade: B
            text: { en: An assessment }
            findings: [{ en: It was slow }]
            rights: [{ en: A fair trial }]
            sources: [paper]

        """;

    [Fact]
    public void What_is_for_editors_may_name_them() => MarkedFile.From(File).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData("case: tuganbaeva", "case: §sadvakasov")]
    [InlineData("\"Дана Туганбаева: суд\"", "§\"Садвакасов: суд\"")]
    [InlineData("{ en: A trial,", "{ en: §The trial of Sadvakasov,")]
    [InlineData("at: page one", "at: §Sadvakassov’s page")]
    [InlineData("tags: [speech]", "tags: [§садвакасов]")]
    [InlineData("title: { en: A paper }", "title: { en: §Letter of E. Sadvakasov }")]
    [InlineData("publisher: { en: Its publisher }", "publisher: { en: §Sadvakasov }")]
    [InlineData("https://example.org/paper", "§https://example.org/sadvakasov-speaks")]
    [InlineData("https://example.org/paper", "§https://example.org/%D0%A1%D0%B0%D0%B4%D0%B2%D0%B0%D0%BA%D0%B0%D1%81%D0%BE%D0%B2")]
    [InlineData("{ en: A teacher }", "{ en: §Sadvakasov taught her }")]
    [InlineData("{ en: A court }", "{ en: §Court of Sadvakasov }")]
    [InlineData("[1-2022]", "[§1-2022 Sadvakasov]")]
    [InlineData("id: charged", "id: §sadvakasov-charged")]
    [InlineData("{ en: the prosecutor }", "{ en: §Sadvakasov }")]
    [InlineData("{ en: Charged,", "{ en: §Charged with Sadvakasov,")]
    [InlineData("Предъявлено обвинение", "§Обвинение предъявлено Садвакасову")]
    [InlineData("Айып тағылды", "§Садвакасовқа айып тағылды")]
    [InlineData("at: page two", "at: §on Sadvakasov")]
    [InlineData("{ en: The verdict }", "{ en: §Sadvakasov decides }")]
    [InlineData("{ en: Almaty }", "{ en: §at Sadvakasov's }")]
    [InlineData("{ en: Article 1 }", "{ en: §Article Sadvakasov }")]
    [InlineData("{ en: Speaking }", "{ en: §Speaking with Sadvakasov }")]
    [InlineData("{ en: Home by ten }", "{ en: §Not to meet Sadvakasov }")]
    [InlineData("{ en: Observers }", "{ en: §Sadvakasov }")]
    [InlineData("grade: B", "grade: §Sadvakasov")]
    [InlineData("{ en: An assessment }", "{ en: §Sadvakasov was not heard }")]
    [InlineData("{ en: It was slow }", "{ en: §Sadvakasov was not heard }")]
    [InlineData("{ en: A fair trial }", "{ en: §Sadvakasov’s rights }")]
    public void A_public_text_that_names_a_hidden_person_is_an_error_where_it_stands(string piece, string marked) => Change(piece, marked, "witness-1");

    [Theory]
    [InlineData("Предъявлено обвинение", "§Обвинён и Серик Туганбаев", "brother")]
    [InlineData("Айып тағылды", "§«Еркін даланың» мүшесіне айып тағылды", "group")]
    [InlineData("{ en: Charged,", "{ en: §Charged as of Free Steppe,", "group")]
    public void A_namesake_and_a_group_are_named_by_their_own_words(string piece, string marked, string id) => Change(piece, marked, id);

    [Theory]
    [InlineData("Предъявлено обвинение", "Туганбаевой предъявлено обвинение")]
    [InlineData("Предъявлено обвинение", "Ержан вышел в степь")]
    public void Somebody_shown_and_a_given_name_are_no_mistake(string piece, string text) => MarkedFile.From(File.Replace(piece, text, StringComparison.Ordinal)).Errors().ShouldBeEmpty();

    /// <summary>The document's own title names him, and something public now rests on it.</summary>
    [Fact]
    public void A_document_becomes_public_with_what_cites_it() =>
        Change("title: { en: Interview with Erzhan Sadvakasov }\n    publisher: { en: Free Steppe }", "title: { en: §Interview with Erzhan Sadvakasov }\n    publisher: { en: §Free Steppe }",
            ["witness-1", "group"], File.Replace("at: page one }]", "at: page one }, interview]", StringComparison.Ordinal));

    /// <summary>Nothing of a draft is shown yet, neither its summary nor what that rests on: so much a first draft may say of whom it is about.</summary>
    [Fact]
    public void A_document_that_only_a_drafts_summary_rests_on_may_name_them() =>
        MarkedFile.From(File.Replace("at: page one }]", "at: page one }, interview]", StringComparison.Ordinal).Replace("visibility: public\ntitle", "visibility: editors\ntitle", StringComparison.Ordinal)).Errors().ShouldBeEmpty();

    [Fact]
    public void A_case_for_editors_may_be_called_after_somebody_hidden_but_its_public_things_may_not_name_them()
    {
        var draft = File.Replace("visibility: public\ntitle", "visibility: editors\ntitle", StringComparison.Ordinal);
        MarkedFile.From(draft.Replace("{ en: A trial,", "{ en: The trial of Sadvakasov,", StringComparison.Ordinal)).Errors().ShouldBeEmpty();
        Change("{ en: Charged,", "{ en: §Charged with Sadvakasov,", ["witness-1"], draft);
    }

    static void Change(string piece, string marked, string id) => Change(piece, marked, [id], File);

    static void Change(string piece, string marked, string[] ids, string file)
    {
        file.Split(piece).Length.ShouldBe(2, $"the case has '{piece}' exactly once");
        MarkedFile.From(file.Replace(piece, marked, StringComparison.Ordinal)).ShouldFailAtTheMarks([.. ids.Select(id => $"This public text names '{id}', who is for editors only")]);
    }
}
