using System.Diagnostics;
using System.Globalization;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;

namespace SenHub.Workers.Observe;

/// <summary>
/// Traces: one for each run of a night, one for each paper. Their ids are derived from what the ledger holds, so that steps in other processes
/// and on other days fall into the same trace, and nothing has to be carried along. Attributes are ids, days and counts.
/// </summary>
internal static class Traces
{
    /// <summary>All sources, one a stage: SenHub.Import … SenHub.Deliveries.</summary>
    public const string AllSources = "SenHub.*";

    private static readonly Dictionary<Stage, ActivitySource> Sources = Enum.GetValues<Stage>().ToDictionary(stage => stage, stage => new ActivitySource($"SenHub.{stage}"));

    /// <summary>The trace of a run of a night.</summary>
    public static ActivityContext Of(Night night) =>
        Begun(DerivedId.Of("night", night.School.ToString(), Day(night.Date), night.Run.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The trace of a paper, from its writing to the last word on it: the trace's id is the paper's own, which is its file's name.</summary>
    public static ActivityContext Of(Guid paper) => Begun(paper);

    /// <summary>A step at work; null while nobody listens.</summary>
    public static Activity? Step(Work work, string step) => Sources[work.Stage].StartActivity(
        step,
        ActivityKind.Internal,
        Of(work.Night),
        [
            new("senhub.school", work.Night.School.ToString()),
            new("senhub.night", Day(work.Night.Date)),
            new("senhub.run", work.Night.Run),
            new("senhub.work", work.Id.ToString("D")),
            new("senhub.attempt", work.Attempts),
        ]);

    /// <summary>Something done to a paper, linked to the night's step that does it; null while nobody listens.</summary>
    /// <param name="kind">The paper's kind, one of the house's own words.</param>
    /// <param name="delivery">Which of its deliveries; null for the paper itself.</param>
    public static Activity? Paper(Stage stage, string what, Guid paper, string school, string kind, Guid? delivery = null) => Sources[stage].StartActivity(
        what,
        ActivityKind.Internal,
        Of(paper),
        [
            new("senhub.school", school),
            new("senhub.paper", paper.ToString("D")),
            new("senhub.kind", kind),
            .. delivery is { } one ? [new("senhub.delivery", one.ToString("D"))] : Array.Empty<KeyValuePair<string, object?>>(),
        ],
        Activity.Current is { } step ? [new ActivityLink(step.Context)] : null);

    /// <summary>Marks what failed by its kind: an exception's words may quote what it was reading.</summary>
    public static void Failed(this Activity? activity, string kind) => activity?.SetStatus(ActivityStatusCode.Error, kind);

    /// <summary>Says what a send came to.</summary>
    public static void Came(this Activity? activity, Outcome outcome) => activity?.SetTag("senhub.outcome", outcome.GetType().Name.ToLowerInvariant());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Whatever hangs in the trace hangs under one beginning that nobody tells, for nobody lives from the first to the last.
    private static ActivityContext Begun(Guid id)
    {
        var text = id.ToString("N");
        return new ActivityContext(ActivityTraceId.CreateFromString(text), ActivitySpanId.CreateFromString(text.AsSpan(16)), ActivityTraceFlags.Recorded, isRemote: true);
    }
}
