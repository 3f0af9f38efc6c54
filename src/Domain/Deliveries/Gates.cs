using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Everything that stops a paper on its way to one recipient (documents.md, Gates). Run when the paper is made and again just before it is sent (SD-S3).</summary>
public static class Gates
{
    /// <summary>All holds, in the order of the gates; none when it may go.</summary>
    /// <param name="pupil">The paper's subject as the roll has it; null for a digest, or when the roll does not know the pupil.</param>
    /// <param name="releases">Addresses that people confirmed.</param>
    public static IReadOnlyList<Hold> Judge(
        PaperWanted paper, Recipient recipient, Pupil? pupil, SencoFacts facts, SchoolRoll roll, IReadOnlyList<AddressRelease> releases, DateOnly day)
    {
        if (!recipient.IsOutside)
            return [.. AddressGate.Inside(recipient)];
        return
        [
            .. ConsentGate.Judge(paper, recipient, pupil, facts, day),
            .. YoungPersonGate.Judge(paper, recipient, pupil, facts, day),
            .. PlanTextGate.Judge(paper, recipient, facts),
            .. AddressGate.Outside(recipient, facts, releases),
            .. ContactGate.Judge(paper, recipient, pupil, facts, roll, day),
            .. PupilGate.Judge(paper, pupil),
            .. SheetGate.Judge(paper, facts),
            .. UrgentGate.Judge(recipient, facts),
            .. ReminderGate.Judge(paper),
        ];
    }
}
