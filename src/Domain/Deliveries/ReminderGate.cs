using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>A letter that asks goes by itself; a reminder goes when a person says so, for an answer may lie on a desk (SD-P7: after the reminders it is the SENCo's).</summary>
public static class ReminderGate
{
    private const string Mark = "/reminder-";

    /// <summary>A hold for every reminder.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper) => paper.Kind == FormKinds.RequestLetter && paper.Period.Contains(Mark, StringComparison.Ordinal)
        ? [new("SD-P7", "a reminder: look first whether the answer has come, then release it", HoldOwner.Senco, Releasable: true)]
        : [];
}
