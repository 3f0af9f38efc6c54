using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Census;

/// <summary>One pupil of a census return as a row. A leaver's section has no SEN; a pupil who came back stands in both, and then the one on roll speaks.</summary>
internal static class CensusPupil
{
    /// <summary>Blocks that tell the hub nothing and can be large.</summary>
    public static bool Skips(Branch parent, Branch child) => child.Is("Exclusions") || child.Is("FSMeligibility") || child.Is("Attendance") || child.Is("LearnerLearningAims");

    /// <summary>The row, put among the findings; a refused one is counted there.</summary>
    public static void Read(Branch pupil, DateOnly day, SenWords words, Findings found)
    {
        var place = found.At(pupil.Line, pupil.Column);
        var ids = pupil["PupilIdentifiers"] ?? pupil;
        var bornOn = DateText.TryParse(ids.Value("DOB"), DateOrder.DayFirst, day, out var born) ? born : (DateOnly?)null;
        var who = RowIdentity.Check(found, place, ids.Value("UPN"), null, ids.Value("Surname"), ids.Value("Forename"), bornOn, day);
        if (who is null)
            return;
        var status = pupil["PupilStatus"] ?? pupil;
        XmlDates.TryRead(status.Value("EntryDate"), found, status, day, out var entered);
        XmlDates.TryRead(status.Value("LeavingDate"), found, status, day, out var left);
        if (pupil.Is("PupilNoLongerOnRoll") && left is null)
        {
            found.Refuse(who.Keys, FaultCodes.LeaverWithoutDate, place, "the pupil is listed as no longer on roll and has no leaving date", "Enter the date of leaving in the MIS");
            return;
        }

        found.Add(Row(pupil, who, words, found, day) with { EntryDate = entered, LeavingDate = left, Standing = Standing(pupil, entered, day) });
    }

    private static ExportRow Row(Branch pupil, RowIdentity who, SenWords words, Findings found, DateOnly day)
    {
        var ids = pupil["PupilIdentifiers"] ?? pupil;
        var facts = pupil["PupilCharacteristics"];
        var status = pupil["PupilStatus"] ?? pupil;
        return new ExportRow
        {
            Place = who.Place,
            Upn = who.Upn,
            UpnAsWritten = who.UpnAsWritten,
            Uln = Ulns.Read(ids.Value("UniqueLearnerNumber"), found, who.Place),
            FormerUpn = Upn.TryParse(ids.Value("FormerUPN"), out var former) ? former : null,
            Surname = who.Surname,
            Forename = who.Forename,
            PreferredSurname = NameCase.Differing(ids.Value("PreferredSurname"), who.Surname),
            PreferredForename = NameCase.Differing(ids.Value("PreferredForename"), who.Forename),
            MiddleNames = ids.Value("MiddleNames") is { } middle ? NameCase.Tidy(middle) : null,
            BornOn = who.BornOn,
            Sex = Sexes.Read(ids.Value("Sex", "Gender")),
            NcYear = NcYears.TryParse(status.Value("NCyearActual", "NCyearLeaving"), out var year) ? year : null,
            EnrolStatus = status.Value("EnrolStatus"),
            HomeLanguage = facts?.Value("Language"),
            InCare = YesNo.Read(facts?.Value("InCare")),
            Address = pupil["HomeInformation"] is { } home ? XmlAddress.Read(home) : null,
            Sen = new XmlSen(words, found, day).Census(pupil),
            Contacts = new ContactsBlock.Absent(),
        };
    }

    private static RollStanding Standing(Branch pupil, DateOnly? entered, DateOnly day) =>
        pupil.Is("PupilNoLongerOnRoll") ? RollStanding.Left : entered > day ? RollStanding.Expected : RollStanding.OnRoll;
}
