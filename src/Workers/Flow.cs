using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;
using SenHub.Workers.Import;
using SenHub.Workers.Provision;
using SenHub.Workers.Reviews;
using SenHub.Workers.Roll;

namespace SenHub.Workers;

/// <summary>The whole flow on one screen, in the order of the house. Each step leaves its results and the next work in one transaction.</summary>
internal static class Flow
{
    /// <summary>Every step: its stage, the work it takes by the start of the subject, and what it does.</summary>
    public static IReadOnlyList<FlowLine> Lines { get; } =
    [
        new(Stage.Import, "", typeof(ReadSourcesOnNight), "export files and the SENCo's files become rows, each judged before it is believed"),
        new(Stage.Roll, "", typeof(UpdateRollOnSourcesRead), "rows become the accepted roll; what is not believed is held and named"),
        new(Stage.Provision, "", typeof(CostProvisionOnRollUpdated), "provision becomes costed maps, against the first £6,000; register, impact, progress, plans and clashes beside them"),
        new(Stage.Reviews, HearTeachersOnRoundsDue.Subject, typeof(HearTeachersOnRoundsDue), "teachers are asked about the pupils they teach; what they sent back is matched, judged and kept"),
        new(Stage.Reviews, "", typeof(FindDueOnProvisionCosted), "dates become due items, and due items the list of papers wanted"),
        new(Stage.Documents, PaperKey.PaperPrefix, typeof(MakePaperOnDue), "a wanted paper is written, printed for its recipients, its deliveries planned"),
        new(Stage.Documents, PaperKey.DigestPrefix, typeof(MakeDigestOnPapersMade), "when all papers are made, each SENCo's morning page"),
        new(Stage.Documents, PaperKey.Desk, typeof(LayOutDecisionsOnMorning), "what is held is laid out in the day's Decisions file, and its codes go to whoever decides"),
        new(Stage.Documents, PaperKey.Faults, typeof(ReportFaultsOnRollUpdated), "what is wrong with the exports, row by row, for the data manager"),
        new(Stage.Documents, PaperKey.Alert, typeof(TellItOnStaleData), "when the hour for new exports has passed and none came, one alert to IT"),
        new(Stage.Documents, PaperKey.Endings, typeof(TellItOnEnding), "what runs out is counted down: at each step one word to IT"),
        new(Stage.Documents, PaperKey.MorningPrefix, typeof(TellItEachMorning), "each morning, whatever happened, one honest line to IT whose absence is the alarm"),
        new(Stage.Deliveries, IncidentWork.Prefix, typeof(TellItOnIncident), "when a whole way of sending stands still, one alert to IT; when it goes again, one more"),
        new(Stage.Deliveries, ReturnedWork.Prefix, typeof(TellSchoolOnReturn), "when a mail came back from an address, one alert to the SENCo; the address waits until somebody confirms it anew"),
        new(Stage.Deliveries, "", typeof(SendPaperWhenOpen), "in its window, with every gate agreeing once more, a paper leaves, once, with proof"),
    ];

    /// <summary>The line that takes a piece of work.</summary>
    public static FlowLine LineOf(Stage stage, string subject) =>
        Lines.First(line => line.Stage == stage && subject.StartsWith(line.Takes, StringComparison.Ordinal));
}

/// <summary>One line of the flow.</summary>
internal sealed record FlowLine(Stage Stage, string Takes, Type Step, string Does);
