using SenHub.Domain.Roll;

namespace SenHub.Documents.House;

/// <summary>Who a paper is about: the common header block's facts of the pupil. The UPN is not among them (SD-F6).</summary>
public sealed record PupilBlock
{
    /// <summary>Short reference.</summary>
    public required PupilRef Ref { get; init; }

    /// <summary>Legal forename and surname.</summary>
    public required string LegalName { get; init; }

    /// <summary>Known as; null when the same.</summary>
    public string? PreferredName { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>Age on the day of the data; null in the facts that a version is taken of (SD-S1).</summary>
    public Age? Age { get; init; }

    /// <summary>National curriculum year taught in; null when unknown.</summary>
    public string? TaughtIn { get; init; }

    /// <summary>The year of the pupil's age, where it differs from the year taught in.</summary>
    public string? YearByAge { get; init; }

    /// <summary>The block on a day.</summary>
    public static PupilBlock From(Pupil pupil, DateOnly day)
    {
        var byAge = YearGroup.ByAge(pupil.BornOn, day);
        return new PupilBlock
        {
            Ref = pupil.Ref,
            LegalName = pupil.LegalName,
            PreferredName = pupil.KnownAs == pupil.LegalName ? null : pupil.KnownAs,
            BornOn = pupil.BornOn,
            Age = House.Age.On(pupil.BornOn, day),
            TaughtIn = pupil.NcYear,
            YearByAge = Differs(pupil.NcYear, byAge) ? byAge : null,
        };
    }

    /// <summary>The same without what moves with the calendar.</summary>
    public PupilBlock Still() => this with { Age = null, YearByAge = null };

    // Nursery and mixed classes have no year to differ from.
    private static bool Differs(string? taught, string? byAge) =>
        byAge is not null && taught is not null && taught != byAge && (taught == "R" || char.IsAsciiDigit(taught[0]));
}
