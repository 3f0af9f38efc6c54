using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Advice;

/// <summary>What the export says of the pupil, as far as the recipient may see it.</summary>
public sealed record PupilFacts
{
    /// <summary>Per cent this year.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>Day of admission to this school.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Whether this copy may show the home language.</summary>
    public bool ShowsLanguage { get; init; }

    /// <summary>In words.</summary>
    public string? HomeLanguage { get; init; }

    /// <summary>Other schools and settings in the last 12 months, as typed.</summary>
    public string? OtherSettings { get; init; }

    /// <summary>Current needs in words, primary first.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Element 2 and element 3; null where this copy may not show cost.</summary>
    public FundingFacts? Funding { get; init; }

    /// <summary>The facts on the allow-list.</summary>
    public static PupilFacts From(Pupil pupil, ProvisionMap map, ReviewMeeting review, EhcPlan? plan, IReadOnlySet<PaperField> allowed) => new()
    {
        Attendance = allowed.Contains(PaperField.Attendance) ? pupil.AttendancePercent : null,
        AdmittedOn = pupil.AdmittedOn,
        ShowsLanguage = allowed.Contains(PaperField.HomeLanguage),
        HomeLanguage = allowed.Contains(PaperField.HomeLanguage) ? LanguageWords.Of(pupil.HomeLanguage) : null,
        OtherSettings = allowed.Contains(PaperField.Attendance) ? review.OtherSettings : null,
        Needs = NeedWords.Of(pupil.Sen.Needs),
        Funding = allowed.Contains(PaperField.Costs) ? new FundingFacts(map.Element2, map.TopUp, plan?.PupilPremium) : null,
    };
}
