using System.Globalization;
using SenHub.Domain.Import;

namespace SenHub.TestKit.Exports;

/// <summary>One invented school of any size, the same each time; the writers beside it put it into every format that is read.</summary>
public sealed record InventedSchool(IReadOnlyList<InventedPupil> Pupils)
{
    private static readonly string[] Surnames = ["Alderton", "O'Byrne", "Oakes-Elm", "Łukaszewski", "Fir", "Hawthorn", "Ní Bhriain", "Rowan", "Yew", "Özdemir"];
    private static readonly string[] Forenames = ["Ash", "Zoë", "Fay", "Jo", "Lea", "Bryn", "Siân", "Kit", "Ren", "Noor", "Ivy"];
    private static readonly string[] Types = ["ASD", "SLCN", "SPLD", "MLD", "SEMH", "HI", "PD"];

    /// <summary>Friday evening, when the files were made.</summary>
    public static DateTime MadeAt { get; } = new(2026, 11, 20, 18, 5, 0);

    /// <summary>Pupils on roll.</summary>
    public IEnumerable<InventedPupil> OnRoll => Pupils.Where(pupil => pupil.Left is null);

    /// <summary>Pupils who left this term.</summary>
    public IEnumerable<InventedPupil> Leavers => Pupils.Where(pupil => pupil.Left is not null);

    /// <summary>A school of so many pupils, of whom each fiftieth has left.</summary>
    public static InventedSchool Of(int pupils) => new([.. Enumerable.Range(1, pupils).Select(Pupil)]);

    private static InventedPupil Pupil(int number)
    {
        var year = number % 7;
        var status = (number % 20) switch { 0 => "E", < 4 => "K", _ => "N" };
        return new InventedPupil
        {
            Upn = UpnOf(number),
            AdmissionNumber = number.ToString("000000", CultureInfo.InvariantCulture),
            Surname = Surnames[number % Surnames.Length],
            Forename = Forenames[number % Forenames.Length],
            BornOn = new DateOnly(2021 - year, 9, 1).AddDays(number % 365),
            Sex = number % 2 == 0 ? 'F' : 'M',
            NcYear = year == 0 ? "R" : year.ToString(CultureInfo.InvariantCulture),
            Class = string.Create(CultureInfo.InvariantCulture, $"{year} {(number % 2 == 0 ? "Elm" : "Oak")}"),
            Entry = new DateOnly(2026 - year, 9, 3),
            Left = number % 50 == 49 ? new DateOnly(2026, 10, 23) : null,
            Status = status,
            StatusSince = new DateOnly(2026, 9, 10),
            Needs = status == "N" ? [] : [.. Enumerable.Range(0, 1 + (number % 3)).Select(at => Types[(number + at) % Types.Length])],
            Parent = ("Robin", Surnames[number % Surnames.Length], string.Create(CultureInfo.InvariantCulture, $"parent{number}@example.org"), "07700 900123"),
        };
    }

    // Serials have three digits: further pupils get theirs from further invented establishments.
    private static string UpnOf(int number)
    {
        var rest = string.Create(CultureInfo.InvariantCulture, $"999{1001 + (number / 1000)}21{number % 1000:000}");
        return Domain.Import.Upn.CheckLetter(rest) + rest;
    }
}
