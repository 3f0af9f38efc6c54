using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Roll;

/// <summary>A change that was not believed. The same change on another night has the same id, so a release holds until the facts move on.</summary>
/// <param name="Id">Derived from the kind and the pupils concerned.</param>
/// <param name="Pupils">Whose change it is.</param>
/// <param name="Why">Code, counts and what to do.</param>
/// <param name="Owner">Whose decision it is.</param>
public sealed record HeldChange(Guid Id, IReadOnlyList<PupilRef> Pupils, Fault Why, HoldOwner Owner)
{
    /// <summary>A held change of this kind for these pupils.</summary>
    public static HeldChange Of(IReadOnlyList<PupilRef> pupils, Fault why, HoldOwner owner) =>
        new(IdOf(why.Code, pupils), pupils, why, owner);

    /// <summary>The id under which a person releases it.</summary>
    public static Guid IdOf(string code, IEnumerable<PupilRef> pupils) =>
        DerivedId.Of("held-change", [code, .. pupils.Order().Select(pupil => pupil.ToString())]);
}
