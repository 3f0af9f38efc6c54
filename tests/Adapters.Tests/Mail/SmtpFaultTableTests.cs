using System.Globalization;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Every fault at every stage, as two tables that a person can read: approved/*.txt beside this file.</summary>
public sealed class SmtpFaultTableTests
{
    private static readonly SmtpStage[] Stages =
        [SmtpStage.Greeting, SmtpStage.Hello, SmtpStage.Mail, SmtpStage.Recipient, SmtpStage.Data, SmtpStage.Dot];

    private static readonly string[] Replies =
    [
        "250 done", "354 go on", "421 4.3.2 closing", "450 4.2.1 busy", "451 4.3.0 later", "452 4.2.2 full for now", "500 5.5.2 what",
        "530 5.7.0 sign in", "534 5.7.9 sign in better", "535 5.7.8 wrong", "550 5.1.1 no such", "550 5.7.1 policy", "550 5.7.30 no passwords",
        "552 5.2.2 full", "552 5.3.4 too big", "553 5.6.7 no utf8", "554 refused",
    ];

    private static readonly (string Name, Trick Trick)[] Tricks =
    [
        ("hangs up", Trick.HangUp), ("falls silent", Trick.Silence), ("garbage", Trick.Garbage), ("a line without end", Trick.Flood), ("drips", Trick.Drip),
    ];

    [Fact]
    public async Task Each_reply_at_each_stage_has_its_outcome()
    {
        var said = Replies.Select(reply => (reply, Trick.Say(reply)));

        var table = await TableAsync(said, (stage, reply) => IsRight(stage, reply));

        Approved.Match(table, "smtp-replies");
    }

    [Fact]
    public async Task Each_breakdown_at_each_stage_has_its_outcome()
    {
        var table = await TableAsync(Tricks, (_, _) => false);

        Approved.Match(table, "smtp-breakdowns");
    }

    private static bool IsRight(SmtpStage stage, string reply) =>
        reply.StartsWith(stage is SmtpStage.Data ? "354" : "250", StringComparison.Ordinal);

    private static async Task<string> TableAsync(IEnumerable<(string Name, Trick Trick)> tricks, Func<SmtpStage, string, bool> leaveOut)
    {
        var table = new StringBuilder();
        foreach (var (name, trick) in tricks)
        {
            var cells = await Task.WhenAll(Stages.Select(stage => leaveOut(stage, name) ? Task.FromResult("right") : OutcomeAsync(stage, trick)));
            var row = Stages.Zip(cells, (stage, cell) => $"{stage} {cell}");
            table.Append(CultureInfo.InvariantCulture, $"{name,-26}{string.Join("; ", row)}\n");
        }

        return table.ToString();
    }

    private static async Task<string> OutcomeAsync(SmtpStage stage, Trick trick)
    {
        // Short only for the wait that is tried, so that a busy machine changes no outcome.
        var limit = stage == SmtpStage.Dot ? "AnswerLimit" : "CommandLimit";
        await using var mail = new ScriptedMail().With(limit, trick.FallsSilent || trick.Drips ? "00:00:00.300" : "00:00:20");
        mail.Server.Always(stage, trick);

        var outcome = await mail.SendAsync();

        Assert.Empty(mail.Server.Kept);
        return outcome is Outcome.Retry ? string.Create(CultureInfo.InvariantCulture, $"Retry x{mail.Server.Connections}") : outcome.GetType().Name;
    }
}
