using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>One Pupil element as a row (formats.md, section 1.5).</summary>
internal static class CtfPupil
{
    /// <summary>Blocks that tell the hub nothing and can be large. A supplier's extension is looked into where contacts have theirs: the format has no element for a court order.</summary>
    public static bool Skips(Branch parent, Branch child) =>
        child.Is("FSMhistory") || child.Is("NAWdetails") || child.Is("AttendSessions") || (child.Is("SuppInfo") && !parent.Is("Contact"));

    // What a file of results only never has.
    private static readonly string[] RollBlocks = ["BasicDetails", "SENhistory", "Contacts", "Address", "SchoolHistory"];

    /// <summary>Whether the element tells anything about a pupil beyond who they are and their results.</summary>
    public static bool HoldsMoreThanResults(Branch pupil) =>
        pupil["StageAssessments"] is null || RollBlocks.Any(block => pupil[block] is not null);

    /// <summary>The row, put among the findings; a refused one is counted there.</summary>
    public static void Read(Branch pupil, SchoolNumber? school, DateOnly day, SenWords words, Findings found)
    {
        var place = found.At(pupil.Line, pupil.Column);
        var bornOn = DateText.TryParse(pupil.Value("DOB"), DateOrder.DayFirst, day, out var born) ? born : (DateOnly?)null;
        var who = RowIdentity.Check(found, place, pupil.Value("UPN"), null, pupil.Value("Surname"), pupil.Value("Forename"), bornOn, day);
        if (who is null)
            return;
        var basic = pupil["BasicDetails"] ?? pupil;
        var history = CtfSchoolHistory.Read(pupil, school, found, day);
        found.Add(new ExportRow
        {
            Place = place,
            Upn = who.Upn,
            UpnAsWritten = who.UpnAsWritten,
            Uln = Ulns.Read(pupil.Value("UniqueLearnerNumber", "ULN"), found, place),
            FormerUpn = Upn.TryParse(basic.Value("FormerUPN"), out var former) ? former : null,
            Surname = who.Surname,
            Forename = who.Forename,
            PreferredSurname = NameCase.Differing(basic.Value("PreferredSurname"), who.Surname),
            PreferredForename = NameCase.Differing(basic.Value("PreferredForename"), who.Forename),
            MiddleNames = basic.Value("MiddleNames") is { } middle ? NameCase.Tidy(middle) : null,
            BornOn = who.BornOn,
            Sex = Sexes.Read(pupil.Value("Sex", "Gender")),
            NcYear = NcYears.TryParse(basic.Value("NCyearActual"), out var year) ? year : null,
            Class = basic.Value("RegGroup", "RegistrationGroup", "Registration") ?? pupil.Value("RegGroup", "RegistrationGroup"),
            Standing = Standings.Of(null, history.Entered, history.Left, day),
            EnrolStatus = basic.Value("EnrolStatus"),
            InCare = YesNo.Read(pupil["LookedAfter"]?.Value("InCare")),
            CareAuthority = pupil["LookedAfter"]?.Value("CareAuthority"),
            HomeLanguage = HomeLanguage(basic),
            Address = XmlAddress.Read(pupil),
            EntryDate = history.Entered,
            LeavingDate = history.Left,
            AttendancePercent = Attendance(pupil),
            Sen = new XmlSen(words, found, day).History(pupil),
            Contacts = CtfContacts.Read(pupil),
            Results = CtfResults.Read(pupil, who, found),
        });
    }

    private static string? HomeLanguage(Branch basic) =>
        basic["Languages"]?.All("Type").FirstOrDefault(type => type.Value("LanguageType") == "H")?.Value("Language");

    // Sessions attended out of those possible in the latest year given.
    private static decimal? Attendance(Branch pupil)
    {
        var latest = pupil["Attendance"]?.All("YearData").MaxBy(year => year.Value("Year"), StringComparer.Ordinal);
        return Number(latest?.Value("SessionsPossible")) is > 0 and var possible && Number(latest?.Value("SessionsAttended")) is { } attended && attended <= possible
            ? Math.Round(100m * attended / possible, 1, MidpointRounding.AwayFromZero)
            : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
