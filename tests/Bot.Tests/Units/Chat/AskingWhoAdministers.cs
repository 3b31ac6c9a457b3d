using System.Net;
using System.Text;
using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Tests.Harness;
using Casework;
using Telegram.Bot;

namespace Casebell.Tests.Units.Chat;

public sealed class AskingWhoAdministers : IDisposable
{
    const int Groups = 100;
    const int AtOnce = 16;

    readonly Line line = new();
    readonly Administrators administrators;

    public AskingWhoAdministers() => administrators = new Administrators(line.Client, new HandlerPatience(Stage.Patience) { ForRights = Stage.Patience }, TimeProvider.System);

    public void Dispose()
    {
        administrators.Dispose();
        line.Dispose();
    }

    [Fact]
    public async Task However_many_groups_are_asked_about_Telegram_gets_few_questions_at_a_time_and_answers_all()
    {
        var standings = Enumerable.Range(1, Groups).Select(group => administrators.JudgeAsync(Asked(group), TestContext.Current.CancellationToken)).ToList();
        line.UnderWay.ShouldBe(AtOnce);
        line.Answer.SetResult();
        (await Task.WhenAll(standings)).ShouldAllBe(standing => standing == Standing.MayChange);
        (line.Count, line.Most).ShouldBe((Groups, AtOnce));
        // Whatever became known is not asked again.
        administrators.Known(Asked(1)).ShouldBe(Standing.MayChange);
    }

    static Incoming.Written Asked(int group) => new Incoming.Written(new ChatAddress(-group, null, AddressKind.Group), 7, Language.English, "/settings", ByTheChat: false);

    /// <summary>The real client over a line that gives no answer before it is told to.</summary>
    sealed class Line : HttpMessageHandler
    {
        readonly Lock gate = new();
        readonly HttpClient http;

        public Line()
        {
            http = new HttpClient(this, disposeHandler: false);
            Client = new TelegramBotClient(new TelegramBotClientOptions("123456:of-nobody") { RetryThreshold = 0 }, http);
        }

        public ITelegramBotClient Client { get; }

        public TaskCompletionSource Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Count { get; private set; }

        public int UnderWay { get; private set; }

        public int Most { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (gate)
                (Count, UnderWay, Most) = (Count + 1, UnderWay + 1, Math.Max(Most, UnderWay + 1));
            await Answer.Task;
            lock (gate)
                UnderWay--;
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"ok":true,"result":{"status":"creator","is_anonymous":false,"user":{"id":7,"is_bot":false,"first_name":"A"}}}""", Encoding.UTF8, "application/json"),
            };
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                http.Dispose();
            base.Dispose(disposing);
        }
    }
}
