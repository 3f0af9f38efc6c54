using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>StageAssessments of a pupil, carried through word for word (formats.md, section 8.1): what a result means is decided where series are made.</summary>
internal static class CtfResults
{
    public static IReadOnlyList<ResultRow> Read(Branch pupil, RowIdentity who, Findings found) =>
        pupil["StageAssessments"] is { } block
            ? [.. block.All("KeyStage").SelectMany(stage => stage.All("StageAssessment").Select(one => Result(stage, one, who, found))).OfType<ResultRow>()]
            : [];

    private static ResultRow? Result(Branch stage, Branch one, RowIdentity who, Findings found) => one.Value("Result") is { } result
        ? new ResultRow
        {
            Place = found.At(one.Line, one.Column),
            Upn = who.Upn,
            Scheme = stage.Value("Stage"),
            Locale = one.Value("Locale"),
            Year = int.TryParse(one.Value("Year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Subject = one.Value("Subject"),
            Method = one.Value("Method"),
            Component = one.Value("Component"),
            Status = one.Value("ResultStatus"),
            Qualifier = one.Value("ResultQualifier"),
            Result = result,
            On = DateText.TryParse(one.Value("ResultDate"), DateOrder.DayFirst, DateOnly.MaxValue, out var day) ? day : null,
        }
        : null;
}
