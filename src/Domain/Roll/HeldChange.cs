using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Roll;

/// <summary>What would become of one pupil: the least that a person can let go.</summary>
/// <param name="Change">In a word or an id; never a value of the pupil's.</param>
public sealed record HeldItem(PupilRef Pupil, string Change);

/// <summary>A change that was not believed. The same change on another night has the same id, so a release holds until the facts move on.</summary>
/// <param name="Id">Derived from the kind and the items: what a person saw is what a person releases.</param>
/// <param name="Items">Pupil by pupil.</param>
/// <param name="Why">Code, counts and what to do.</param>
/// <param name="Owner">Whose decision it is.</param>
public sealed record HeldChange(Guid Id, IReadOnlyList<HeldItem> Items, Fault Why, HoldOwner Owner)
{
    /// <summary>A person's release lets it go; false where only a corrected export does.</summary>
    public bool Releasable { get; init; } = true;

    /// <summary>Whose change it is.</summary>
    public IReadOnlyList<PupilRef> Pupils => [.. Items.Select(item => item.Pupil)];

    /// <summary>A held change of this kind.</summary>
    public static HeldChange Of(IEnumerable<HeldItem> items, Fault why, HoldOwner owner)
    {
        var sorted = items.OrderBy(item => item.Pupil).ThenBy(item => item.Change, StringComparer.Ordinal).ToList();
        return new(DerivedId.Of("held-change", [why.Code, .. sorted.Select(item => $"{item.Pupil} {item.Change}")]), sorted, why, owner);
    }
}
