using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>What came of reading a finished paper back (gate 2).</summary>
/// <param name="Unreadable">Why it could not be read; null where it could.</param>
/// <param name="IsAboutMany">It has a list of pupils of its own.</param>
internal sealed record PaperLook(IReadOnlyList<IdentityFinding> Findings, string? Unreadable, PupilRef? Subject, bool IsAboutMany)
{
    // Whoever decides on a mark has to see it: the SENCo's own copy is not kept from her.
    private static readonly RecipientClass[] Deciders = [RecipientClass.Senco, RecipientClass.Leadership, RecipientClass.Office];

    /// <summary>What was found in the files that go with it.</summary>
    public IReadOnlyList<EnclosedFindings> Enclosed { get; init; } = [];

    /// <summary>Pictures or embedded files stand in it that nobody can read here, and that a person, not the hub, put there.</summary>
    public bool HasPictures { get; init; }

    /// <summary>A paper that nothing is looked for in.</summary>
    public static PaperLook Nothing { get; } = new([], null, null, IsAboutMany: false);

    /// <summary>What it means for one recipient.</summary>
    public IEnumerable<Hold> For(Recipient recipient, IReadOnlySet<string> confirmed)
    {
        if (!IsAboutMany && Deciders.Contains(recipient.Class))
            return [];
        if (Unreadable is { } why)
            return [IdentityGate.Unreadable(why)];
        var holds = IdentityGate.Judge(Findings, recipient.Class, Subject, confirmed).Concat(Enclosed.SelectMany(file => file.For(recipient, Subject))).Concat(HasPictures ? [IdentityGate.Pictures] : []);
        return recipient.IsOutside ? holds : holds.Where(hold => hold.Gate != IdentityGate.Marked);
    }
}
