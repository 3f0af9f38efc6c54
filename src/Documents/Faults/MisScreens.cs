using SenHub.Domain.Import;

namespace SenHub.Documents.Faults;

/// <summary>Where in each MIS a fault is put right. Screens are named as these systems commonly have them; a school's own menus may differ.</summary>
public static class MisScreens
{
    private static readonly Dictionary<string, string> Topics = new(StringComparer.Ordinal)
    {
        [FaultCodes.BirthDate] = Basic,
        [FaultCodes.RowWithoutName] = Basic,
        [FaultCodes.UpnWrong] = Registration,
        [FaultCodes.UpnMissing] = Registration,
        [FaultCodes.UpnUnknown] = Registration,
        [FaultCodes.UpnDuplicate] = Registration,
        [FaultCodes.UpnChanged] = Registration,
        [FaultCodes.SourceIdDuplicate] = Registration,
        [FaultCodes.IdentityConflict] = Registration,
        [FaultCodes.BirthDatesDiffer] = Registration,
        [FaultCodes.RowWithoutKey] = Registration,
        [FaultCodes.YearUnknown] = Registration,
        [FaultCodes.PupilMissing] = Registration,
        [FaultCodes.DateWrong] = Registration,
        [FaultCodes.StatusUnknown] = Sen,
        [FaultCodes.NeedUnknown] = Sen,
        [FaultCodes.SenColumnEmpty] = Report,
        [FaultCodes.SenChangesWithheld] = Report,
        [FaultCodes.RemovalsWithheld] = Report,
        [FaultCodes.SystemSwitched] = Report,
        [FaultCodes.CourtOrderGone] = Report,
        [FaultCodes.NumberDamaged] = Report,
        [FaultCodes.RowShifted] = Report,
        [FaultCodes.ColumnMissing] = Report,
        [FaultCodes.ColumnTwice] = Report,
        [FaultCodes.HeaderNotFound] = Report,
        [FaultCodes.DatesContradict] = Report,
        [FaultCodes.TooManyRefused] = Report,
        [FaultCodes.ExportEmpty] = Report,
    };

    private static readonly Dictionary<(string Mis, string Topic), string> Screens = new()
    {
        [("SIMS", Basic)] = "Focus > Pupil > Pupil Details, 1 Basic Details",
        [("SIMS", Registration)] = "Focus > Pupil > Pupil Details, 2 Registration",
        [("SIMS", Sen)] = "Focus > Pupil > Special Educational Needs",
        [("SIMS", Report)] = "Reports > Design Report, and the rights of the report's user",
        [("Arbor", Basic)] = "Student Profile > Identity",
        [("Arbor", Registration)] = "Student Profile > Enrolment",
        [("Arbor", Sen)] = "Student Profile > SEN & Inclusion",
        [("Arbor", Report)] = "School > Data > Custom Report Writer",
        [("Bromcom", Basic)] = "Students > Student Details > Personal",
        [("Bromcom", Registration)] = "Students > Student Details > Enrolment",
        [("Bromcom", Sen)] = "Students > Student Details > SEN",
        [("Bromcom", Report)] = "Reports > Report Builder, with the SEN entities ticked",
        [("ScholarPack", Basic)] = "Pupil page > Personal",
        [("ScholarPack", Registration)] = "Pupil page > Admission",
        [("ScholarPack", Sen)] = "Pupil page > SEN",
        [("ScholarPack", Report)] = "Admin > Reports",
    };

    private static readonly Dictionary<string, string> InGeneral = new(StringComparer.Ordinal)
    {
        [Basic] = "the pupil's basic details",
        [Registration] = "the pupil's registration or enrolment",
        [Sen] = "the pupil's SEN record",
        [Report] = "the report's own settings, and the rights of the user it runs as",
    };

    private const string Basic = "basic";
    private const string Registration = "registration";
    private const string Sen = "sen";
    private const string Report = "report";

    /// <summary>The screen for a fault; null where nothing in the MIS mends it.</summary>
    /// <param name="format">The format as read: its style names the MIS.</param>
    public static string? Of(string code, string? format)
    {
        if (!Topics.TryGetValue(code, out var topic))
            return null;
        var known = Screens.Keys.FirstOrDefault(screen => screen.Topic == topic && format?.Contains(screen.Mis, StringComparison.OrdinalIgnoreCase) == true);
        return known.Mis is { } mis ? $"{mis}: {Screens[(mis, topic)]}" : InGeneral[topic];
    }
}
