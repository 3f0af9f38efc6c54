using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>What tonight's rows make of one pupil. What no file carries stays as it was.</summary>
internal static class PupilUpdate
{
    /// <summary>A pupil met for the first time.</summary>
    public static Pupil Start(NightPupil seen, SchoolNumber school, PupilRef reference, DateOnly night)
    {
        var blank = new Pupil
        {
            Id = DerivedId.Of("pupil", school.ToString(), reference.ToString()),
            Ref = reference,
            Surname = seen.Newest.Surname,
            Forename = seen.Newest.Forename,
            BornOn = seen.Newest.BornOn,
            State = RollState.OnRoll,
            Sen = SenRecord.Unknown,
        };
        return Apply(blank, seen, night);
    }

    /// <summary>A known pupil after tonight's rows.</summary>
    public static Pupil Apply(Pupil known, NightPupil seen, DateOnly night)
    {
        var address = seen.Latest(CarriedFacts.Address, row => row.Address, known.Address);
        var admitted = seen.Latest(CarriedFacts.EntryDate, row => row.EntryDate, known.AdmittedOn);
        var state = StateOf(known, seen, admitted, night);
        var contacts = seen.Rows.Select(row => row.Row.Contacts).OfType<ContactsBlock.Present>().LastOrDefault();
        return known with
        {
            Upn = seen.Upn ?? known.Upn,
            UpnAsWritten = seen.Upn is null ? seen.UpnAsWritten ?? known.UpnAsWritten : null,
            SourceId = seen.SourceId ?? known.SourceId,
            SourceSystem = seen.SourceId is null ? known.SourceSystem : seen.SourceSystem,
            Surname = seen.Newest.Surname,
            Forename = seen.Newest.Forename,
            MiddleNames = seen.Latest(CarriedFacts.MiddleNames, row => row.MiddleNames, known.MiddleNames),
            PreferredSurname = seen.Latest(CarriedFacts.PreferredSurname, row => row.PreferredSurname, known.PreferredSurname),
            PreferredForename = seen.Latest(CarriedFacts.PreferredForename, row => row.PreferredForename, known.PreferredForename),
            BornOn = seen.Newest.BornOn,
            BirthDatesDiffer = seen.BirthDatesDiffer,
            Sex = seen.Latest(CarriedFacts.Sex, row => row.Sex, known.Sex),
            NcYear = seen.Latest(CarriedFacts.NcYear, row => row.NcYear, known.NcYear),
            Class = seen.Latest(CarriedFacts.Class, row => row.Class, known.Class),
            InCare = seen.Latest(CarriedFacts.InCare, row => row.InCare, known.InCare),
            HomeLanguage = seen.Latest(CarriedFacts.HomeLanguage, row => row.HomeLanguage, known.HomeLanguage),
            AttendancePercent = seen.Latest(CarriedFacts.Attendance, row => row.AttendancePercent, known.AttendancePercent),
            Address = address,
            AdmittedOn = admitted,
            State = state,
            LeftOn = state == RollState.Left ? seen.LeavingDate ?? known.LeftOn : null,
            Absences = seen.OnFullExport ? 0 : known.Absences,
            Sen = seen.Rows.Aggregate(known.Sen, (sen, row) => SenUpdate.Apply(sen, row.Row.Sen, night)),
            Contacts = contacts is null ? known.Contacts : ContactsUpdate.From(contacts.Contacts, known.Id, address),
        };
    }

    // Presence in a file is no proof of leaving, and absence neither: only a leaving date is.
    private static RollState StateOf(Pupil known, NightPupil seen, DateOnly? admitted, DateOnly night) =>
        seen.LeavingDate < night ? RollState.Left
        : !seen.OnFullExport ? known.State
        : admitted > night || seen.Newest.Standing == RollStanding.Expected ? RollState.PreAdmission
        : RollState.OnRoll;
}
