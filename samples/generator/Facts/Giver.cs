using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews.Dates;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Who gives a child's consents: a parent, or from the end of compulsory school age the young person.</summary>
internal static class Giver
{
    /// <summary>Whether the rights are the child's own on the samples' night.</summary>
    public static bool IsYoung(Child child) => SampleNight.Day > AgeRules.LeavingDate(child.BornOn);

    /// <summary>The consent as given by whoever may give it.</summary>
    public static Consent By(this Consent consent, Child child, Register register) => IsYoung(child)
        ? consent with { GivenBy = $"{child.Forename} {child.Surname}", Capacity = "Young person" }
        : consent with { GivenBy = register.Contact(child, child.Adults[0]).Name, Capacity = "Parental responsibility" };

    /// <summary>A young person's word that their parents may have their papers.</summary>
    public static Consent ToParents(Child child, Register register) => new Consent
    {
        Pupil = register.Ref(child),
        Purpose = YoungPersonGate.Purpose,
        Recipient = "Parents",
        GivenOn = new DateOnly(2026, 9, 14),
        ExpiresOn = new DateOnly(2027, 9, 13),
    }.By(child, register);
}
