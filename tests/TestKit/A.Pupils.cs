using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.TestKit;

/// <summary>Valid things, the same each time; a test names only what matters to it.</summary>
public static partial class A
{
    /// <summary>School 999/1001, reference code LK.</summary>
    public static SchoolNumber School { get; } = SchoolNumber.Parse("9991001");

    /// <summary>Friday 20 November 2026.</summary>
    public static DateOnly Night { get; } = new(2026, 11, 20);

    /// <summary>A right UPN of local authority 999 for each number from 1.</summary>
    public static Upn Upn(int number = 1)
    {
        var rest = string.Create(CultureInfo.InvariantCulture, $"999100121{number:000}");
        return Domain.Import.Upn.TryParse(Domain.Import.Upn.CheckLetter(rest) + rest, out var upn)
            ? upn
            : throw new ArgumentOutOfRangeException(nameof(number), "Numbers of test pupils go from 1 to 999.");
    }

    /// <summary>Row of pupil number N: on roll, Year 5, explicit N, no contacts block.</summary>
    public static ExportRow Row(int number = 1) => new()
    {
        Place = new Place("export.csv", number + 1),
        SourceId = string.Create(CultureInfo.InvariantCulture, $"{number:000000}"),
        Upn = Upn(number),
        Surname = string.Create(CultureInfo.InvariantCulture, $"Surname{number}"),
        Forename = string.Create(CultureInfo.InvariantCulture, $"Forename{number}"),
        BornOn = new DateOnly(2016, 9, 1).AddDays(number % 365),
        Sex = number % 2 == 0 ? "F" : "M",
        NcYear = "5",
        Class = "5 Elm",
        Sen = new SenBlock.Present([new SenSpell(null, "N", "No SEN")], []),
        Contacts = new ContactsBlock.Absent(),
    };

    /// <summary>Rows of pupils 1 to N.</summary>
    public static IReadOnlyList<ExportRow> Rows(int count) => [.. Enumerable.Range(1, count).Select(Row)];

    /// <summary>Pupil number N of school LK: on roll, Year 5, no SEN.</summary>
    public static Pupil Pupil(int number = 1)
    {
        var row = Row(number);
        var reference = PupilRef.Make("LK", number);
        return new Pupil
        {
            Id = DerivedId.Of("pupil", School.ToString(), reference.ToString()),
            Ref = reference,
            Upn = row.Upn,
            SourceId = row.SourceId,
            Surname = row.Surname,
            Forename = row.Forename,
            BornOn = row.BornOn,
            Sex = row.Sex,
            NcYear = row.NcYear,
            Class = row.Class,
            State = RollState.OnRoll,
            Sen = new SenRecord { Status = SenStatus.None, RawText = "No SEN" },
        };
    }

    /// <summary>The roll of pupils 1 to N, version 1, accepted two days before <see cref="Night"/>.</summary>
    public static SchoolRoll Roll(int count) => Roll([.. Enumerable.Range(1, count).Select(Pupil)]);

    /// <summary>A roll of these pupils.</summary>
    public static SchoolRoll Roll(params IReadOnlyList<Pupil> pupils) =>
        new(School, 1, Night.AddDays(-2), pupils) { From = new RollSource(At(Night.AddDays(-2)), "hash of the first export") };

    /// <summary>A full CSV export of these rows, made at 18:00 on <see cref="Night"/>.</summary>
    public static ExportFile Export(params IReadOnlyList<ExportRow> rows) => new()
    {
        Name = "export.csv",
        Format = "CSV register report",
        Series = "CSV",
        Encoding = "UTF-8",
        Hash = "hash of the export",
        AsOf = At(Night),
        Scope = ExportScope.Full,
        Rows = rows,
    };

    /// <summary>18:00 on that day, the hour at which exports are made.</summary>
    public static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(18, 0));
}
