using System.Buffers;
using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Reads runs into fragments: cuts them at spaces and where a long word may be broken, and shapes each word.</summary>
internal sealed class RunReader(WordShaper shaper, Findings findings, LinkTargets links)
{
    // What stands between fragments: counted, so that their list is made in its size.
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" -/–@\n");

    private Voice? last;

    public List<Fragment> Read(IReadOnlyList<Run> runs, TextStyle style)
    {
        List<Fragment> fragments = [];
        var gap = Gap.None;
        foreach (var run in runs)
            gap = ReadRun(fragments, CleanText.Of(run.Text, findings), links.Styled(style, run), run.Language, gap);

        RightToLeft.TurnBrackets(fragments);
        return fragments;
    }

    public List<Fragment> Read(string text, TextStyle style)
    {
        List<Fragment> fragments = [];
        ReadRun(fragments, CleanText.Of(text, findings), style, null, Gap.None);
        RightToLeft.TurnBrackets(fragments);
        return fragments;
    }

    // Texts of one style follow each other: most cells of a table share one voice.
    private Voice VoiceOf(TextStyle style, string? language) =>
        last is { } same && same.Style == style && same.Language == language ? same : last = new Voice(style, language);

    // The gap that is still open at the end of the run.
    private Gap ReadRun(List<Fragment> to, string text, TextStyle style, string? language, Gap gap)
    {
        var voice = VoiceOf(style, language);
        to.EnsureCapacity(to.Count + 1 + text.AsSpan().CountAny(Gaps));
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '\n')
            {
                gap = text[at] == '\n' || gap == Gap.Line ? Gap.Line : Gap.Space;
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            var before = to.Count;
            ReadWord(to, text.AsSpan(at, end - at), voice, before == 0 ? Gap.None : gap);
            var isOpen = end < text.Length && text[end] is not (' ' or '\n');
            gap = to.Count == before ? gap : isOpen ? Gap.Break : Gap.None;
            at = end;
        }

        return gap;
    }

    private void ReadWord(List<Fragment> to, ReadOnlySpan<char> word, Voice voice, Gap gap)
    {
        if (SoftBreaks.AreIn(word))
        {
            foreach (var part in SoftBreaks.Cut(shaper.Shape(voice.Style.Face, CleanText.WithoutBreaks(word)), word))
            {
                to.Add(new Fragment(part.Piece, gap == Gap.None ? part.Gap : gap, voice));
                gap = Gap.None;
            }

            return;
        }

        foreach (var piece in shaper.Shape(voice.Style.Face, word))
        {
            to.Add(new Fragment(piece, gap, voice));
            gap = Gap.None;
        }
    }

    // A word ends before a space, and after a hyphen or stroke between letters.
    private static int EndOfWord(string text, int at)
    {
        for (var end = at; end < text.Length; end++)
        {
            if (text[end] is ' ' or '\n')
                return end;

            var mayBreak = text[end] is '-' or '/' or '–' or '@';
            if (mayBreak && end > at && end + 1 < text.Length && char.IsLetter(text[end - 1]) && char.IsLetter(text[end + 1]))
                return end + 1;
        }

        return text.Length;
    }
}
