using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Domain.Import;

/// <summary>Everything the SENCo's four files say, read at one moment and accepted sheet by sheet (SD-F1…F5).</summary>
public sealed record SencoFacts
{
    /// <summary>SEN file, sheet Plans.</summary>
    public IReadOnlyList<EhcPlan> Plans { get; init; } = [];

    /// <summary>SEN file, sheet Plan outcomes.</summary>
    public IReadOnlyList<PlanOutcome> Outcomes { get; init; } = [];

    /// <summary>SEN file, sheet Targets.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>SEN file, sheet Reviews.</summary>
    public IReadOnlyList<ReviewMeeting> Reviews { get; init; } = [];

    /// <summary>SEN file, sheet Invitees.</summary>
    public IReadOnlyList<Invitee> Invitees { get; init; } = [];

    /// <summary>SEN file, sheet Views.</summary>
    public IReadOnlyList<ViewRow> Views { get; init; } = [];

    /// <summary>SEN file, sheet Progress.</summary>
    public IReadOnlyList<ProgressRow> Progress { get; init; } = [];

    /// <summary>SEN file, sheet Story.</summary>
    public IReadOnlyList<StoryRow> Stories { get; init; } = [];

    /// <summary>SEN file, sheet Involvement.</summary>
    public IReadOnlyList<InvolvementRow> Involvements { get; init; } = [];

    /// <summary>SEN file, sheet Cycles.</summary>
    public IReadOnlyList<SupportCycle> Cycles { get; init; } = [];

    /// <summary>SEN file, sheet Requests.</summary>
    public IReadOnlyList<PaperRequest> Requests { get; init; } = [];

    /// <summary>SEN file, sheet Evidence.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];

    /// <summary>Provision file, sheet Provision.</summary>
    public IReadOnlyList<ProvisionLine> Provision { get; init; } = [];

    /// <summary>Provision file, sheet Sessions.</summary>
    public IReadOnlyList<SessionRow> Sessions { get; init; } = [];

    /// <summary>Provision file, sheet Timetable.</summary>
    public IReadOnlyList<WeekSlot> Timetable { get; init; } = [];

    /// <summary>Restricted file, sheet People.</summary>
    public IReadOnlyList<Restriction> Restrictions { get; init; } = [];

    /// <summary>Restricted file, sheet Consents.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Restricted file, sheet Health.</summary>
    public IReadOnlyList<HealthRow> Health { get; init; } = [];

    /// <summary>Office file, sheet Rate card.</summary>
    public IReadOnlyList<Rate> Rates { get; init; } = [];

    /// <summary>Office file, sheet Calendar.</summary>
    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.None;

    /// <summary>Office file, sheet Agencies.</summary>
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>Office file, sheet Staff.</summary>
    public IReadOnlyList<StaffRole> Staff { get; init; } = [];

    /// <summary>Addresses that people confirmed in a former system (restricted/releases.csv; SD-S5).</summary>
    public IReadOnlyList<AddressRelease> Releases { get; init; } = [];

    /// <summary>What teachers answered in the rounds of input: beside the four files, never in them (SD-P7). Newest first.</summary>
    public IReadOnlyList<TeacherInput> TeachersInput { get; init; } = [];

    /// <summary>Where the columns of each sheet stood, so that a fault found later still names its cell.</summary>
    public IReadOnlyList<SheetColumns> Columns { get; init; } = [];

    /// <summary>Sheets whose latest reading was not believed: the last good reading stands in their place, and nothing that depends on them goes out (SD-F3, SD-F4).</summary>
    public IReadOnlyList<HeldSheet> HeldSheets { get; init; } = [];

    /// <summary>The columns of a sheet; null when it was not read from a file.</summary>
    public SheetColumns? ColumnsOf(string audience, string sheet) =>
        Columns.FirstOrDefault(known => known.Audience == audience && known.Sheet == sheet);
}

/// <summary>A sheet that is not believed, and why.</summary>
/// <param name="Audience">Which of the four files: SEN, Provision, Restricted or Office.</param>
public sealed record HeldSheet(string Audience, string Sheet, Fault Why)
{
    /// <summary>Under which id a person can accept the reading all the same; null where only mending helps.</summary>
    public Guid? ReleasableAs { get; init; }
}
