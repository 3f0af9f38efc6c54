using System.Buffers;
using SenHub.Documents.House;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Tests.Documents;

/// <summary>Everything by which the other pupils of a school would be known in a paper about one of them.</summary>
internal sealed class OtherPupils
{
    private readonly Dictionary<string, PupilRef> marks;
    private readonly SearchValues<string> search;

    public OtherPupils(IReadOnlyList<Pupil> roll, Pupil own)
    {
        // Brothers and sisters share a surname, twins a birth date, two children of the samples their whole name.
        marks = roll.Where(other => other.Ref != own.Ref).SelectMany(other => Marks(other).Select(mark => (mark, other.Ref))).Where(one => !Marks(own).Contains(one.mark)).DistinctBy(one => one.mark).ToDictionary(one => one.mark, one => one.Ref);
        search = SearchValues.Create([.. marks.Keys], StringComparison.Ordinal);
    }

    /// <summary>Who is in the text, and by what; whole words only, for LK-1-9 is not in LK-1-95.</summary>
    public IEnumerable<string> In(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(search) is >= 0 and var next; at++)
        {
            at += next;
            foreach (var mark in marks.Keys.Where(mark => text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal) && IsWhole(text, at, mark.Length)))
                yield return $"{marks[mark]}, {mark}";
        }
    }

    private static IReadOnlyList<string> Marks(Pupil pupil) =>
        [pupil.LegalName, pupil.KnownAs, pupil.Ref.ToString(), pupil.Upn.ToString()!, $"born {HouseStyle.Brief(pupil.BornOn)}", $"Date of birth {HouseStyle.Plain(pupil.BornOn)}", $"Born, year {HouseStyle.Plain(pupil.BornOn)}"];

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
