using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Deliveries;

/// <summary>A review's papers must by law reach its invitees: a stop is a due item, never a silent hold (SD-S9; SEND Regulations 2014, reg 20(4)).</summary>
public static class StatutoryHold
{
    /// <summary>The safeguarding lead's due item with the legal date running; null when nothing statutory is stopped.</summary>
    public static DueItem? For(PaperWanted paper, Recipient recipient, IReadOnlyList<Hold> holds, SencoFacts facts, DateOnly night) =>
        throw new NotImplementedException();
}
