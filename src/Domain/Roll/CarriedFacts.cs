using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Which optional facts a file carries at all: for at least one pupil. Only then does a blank mean "none".</summary>
[Flags]
internal enum CarriedFacts
{
    None = 0,
    PreferredSurname = 1 << 0,
    PreferredForename = 1 << 1,
    MiddleNames = 1 << 2,
    NcYear = 1 << 3,
    Class = 1 << 4,
    InCare = 1 << 5,
    HomeLanguage = 1 << 6,
    Address = 1 << 7,
    EntryDate = 1 << 8,
    Attendance = 1 << 9,
    Sex = 1 << 10,
}
