namespace SenHub.Printing.Reader;

/// <summary>Moves the pen as the text operators say, and hands what they show to the lines (ISO 32000-1, 9.4).</summary>
internal sealed class TextRunner
{
    private const int MostSaved = 1000;

    private readonly PageLines lines = new();
    private readonly Stack<TextState> saved = new();
    private readonly Stack<bool> marks = new();
    private readonly List<double> numbers = [];
    private TextState state = new();
    private Matrix line = Matrix.Identity, pen = Matrix.Identity;
    private string? instead;
    private int replacing;

    /// <summary>Glyphs shown that the file does not say in Unicode.</summary>
    public int Unmapped { get; private set; }

    public string Text => lines.Finish();

    public void Save()
    {
        if (saved.Count < MostSaved)
            saved.Push(state);
    }

    public void Restore()
    {
        if (saved.TryPop(out var before))
            state = before;
    }

    public void Transform(Matrix by) => state = state with { Page = by.Then(state.Page) };

    public void Style(PageFont? font, double size) => state = state with { Font = font, Size = size };

    /// <summary>What is shown until the mark ends reads as a text of its own, where there is one.</summary>
    public void StartMark(string? actualText)
    {
        if (marks.Count >= MostSaved)
            return;

        marks.Push(actualText is not null);
        if (actualText is not null && replacing++ == 0)
            instead = actualText;
    }

    public void EndMark()
    {
        if (marks.TryPop(out var replaces) && replaces && --replacing == 0)
            instead = null;
    }

    /// <summary>An operator that needs nothing but its operands.</summary>
    public void Run(string operation, List<object?> operands)
    {
        numbers.Clear();
        foreach (var operand in operands)
        {
            if (operand is double number)
                numbers.Add(number);
        }

        var last = numbers.Count > 0 ? numbers[^1] : 0;
        switch (operation)
        {
            case "q":
                Save();
                break;
            case "Q":
                Restore();
                break;
            case "cm" when Matrix.Of(numbers) is { } by:
                Transform(by);
                break;
            case "BT":
                line = pen = Matrix.Identity;
                break;
            case "Tm" when Matrix.Of(numbers) is { } to:
                line = pen = to;
                break;
            case "Td" or "TD" when numbers.Count >= 2:
                state = operation == "TD" ? state with { Leading = -last } : state;
                MoveLine(numbers[^2], last);
                break;
            case "T*":
                MoveLine(0, -state.Leading);
                break;
            case "TL" or "Tc" or "Tw" or "Tz" or "Ts":
                Set(operation, last);
                break;
            case "Tj" or "TJ" or "'" or "\"":
                Show(operation, operands);
                break;
        }
    }

    private void Set(string operation, double value) => state = operation switch
    {
        "TL" => state with { Leading = value },
        "Tc" => state with { LetterSpace = value },
        "Tw" => state with { WordSpace = value },
        "Tz" => state with { Scale = value / 100 },
        _ => state with { Rise = value },
    };

    private void Show(string operation, List<object?> operands)
    {
        if (operation == "\"" && numbers.Count >= 2)
            state = state with { WordSpace = numbers[^2], LetterSpace = numbers[^1] };

        if (operation is "'" or "\"")
            MoveLine(0, -state.Leading);

        foreach (var part in operands is [.., List<object?> parts] ? parts : operands)
        {
            if (part is double back && operation == "TJ")
                pen = pen.Moved(-back / 1000 * state.Size * state.Scale, 0);
            else if (part is Letters letters)
                Show(letters.Bytes);
        }
    }

    private void Show(byte[] shown)
    {
        if (state.Font is not { } font)
            return;

        var sized = Sized(pen); // the pen moves, but does not turn
        for (var at = 0; at < shown.Length;)
        {
            var (glyph, start) = (font.Read(shown, ref at), Place());
            var step = (glyph.Width / 1000 * state.Size) + state.LetterSpace + (glyph.IsSpaceCode ? state.WordSpace : 0);
            pen = pen.Moved(step * state.Scale, 0);
            Unmapped += glyph.Text is null && replacing == 0 ? 1 : 0;
            if (TextOf(glyph) is { Length: > 0 } text)
                lines.Add(text, start, Place(), sized);
        }
    }

    // A text in the place of what is shown comes with the first glyph of it.
    private string? TextOf(PageGlyph glyph)
    {
        if (replacing == 0)
            return glyph.Text;

        var text = instead;
        instead = "";
        return text;
    }

    private (double X, double Y) Place() => pen.Of(0, state.Rise) is var (x, y) ? state.Page.Of(x, y) : default;

    private Matrix Sized(Matrix at) => new Matrix(state.Size, 0, 0, state.Size, 0, 0).Then(at).Then(state.Page);

    private void MoveLine(double x, double y) => line = pen = line.Moved(x, y);
}
