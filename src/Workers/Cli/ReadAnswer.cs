using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>What senhub read --json answers: the contract that docs/import.md states, to the letter.</summary>
internal sealed record ReadAnswer(IReadOnlyList<ReadAnswer.OneFile> Files)
{
    /// <summary>The answer on these files, in the order in which they were named.</summary>
    public static ReadAnswer Of(IEnumerable<TrialReading> readings) => new([.. readings.Select(OneFile.Of)]);

    internal sealed record OneFile(
        string File, string? Format, string? Encoding, bool Accepted, School School, string? AsOf,
        IReadOnlyList<OnePupil> Pupils, IReadOnlyList<Leaver> Leavers, IReadOnlyList<OneFault> Faults)
    {
        public static OneFile Of(TrialReading reading)
        {
            var file = reading.File;
            var rows = reading.Accepted ? file!.Rows : [];
            return new OneFile(
                reading.Path,
                file?.Format,
                file?.Encoding,
                reading.Accepted,
                new School(file?.School?.Authority, file?.School?.Establishment),
                file?.AsOf.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
                [.. rows.Where(row => !HasLeft(row, file!)).Select(row => OnePupil.Of(row, DateOnly.FromDateTime(file!.AsOf)))],
                [.. rows.Where(row => HasLeft(row, file!)).Select(row => new Leaver(row.Upn?.ToString(), row.SourceId, Day(row.LeavingDate)))],
                [.. reading.Faults.Select(OneFault.Of)]);
        }

        // A leaving day that is still to come leaves the pupil on roll.
        private static bool HasLeft(ExportRow row, ExportFile file) => row.Standing == RollStanding.Left || row.LeavingDate <= DateOnly.FromDateTime(file.AsOf);
    }

    internal sealed record School(string? LaNumber, string? Establishment);

    internal sealed record OnePupil(
        string? Upn, string? SourceId, string Surname, string Forename, string? BornOn, string? Sex, string? NcYear,
        string SenBlock, string? Status, string? StatusText, string? StatusSince, IReadOnlyList<Need> Needs)
    {
        public static OnePupil Of(ExportRow row, DateOnly day)
        {
            var present = row.Sen as SenBlock.Present;
            var spell = present is null ? null : SenUpdate.Current(present.History, day);
            return new OnePupil(
                row.Upn?.ToString(), row.SourceId, row.Surname, row.Forename, Day(row.BornOn), row.Sex, row.NcYear,
                row.Sen switch { Domain.Import.SenBlock.Absent => "absent", Domain.Import.SenBlock.Empty => "empty", _ => "present" },
                spell?.Code is { } code ? Letter(SenUpdate.StatusOf(code)) : null,
                spell?.RawText,
                Day(spell?.Start),
                [.. SenUpdate.NeedsOn(present?.Needs ?? [], day).Select(need => new Need(need.Type, need.Rank, Day(need.Start)))]);
        }

        private static string Letter(SenStatus status) => status switch
        {
            SenStatus.Plan => "E",
            SenStatus.Support => "K",
            _ => "N",
        };
    }

    internal sealed record Need(string Type, int? Rank, string? Since);

    internal sealed record Leaver(string? Upn, string? SourceId, string? LeftOn);

    internal sealed record OneFault(string Code, int? Line, int? Column, string? Sheet, string? Cell, string Message)
    {
        public static OneFault Of(Fault fault) =>
            new(fault.Code, fault.Place.Line, fault.Place.Column, fault.Place.Sheet, fault.Place.Cell, $"{fault.What}. {fault.Mend}");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
