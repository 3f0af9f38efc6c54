using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>For each person a line to sign and a line for the date.</summary>
internal sealed class SignaturesPart(IReadOnlyList<TextLines> people, TextLines signed, TextLines dated) : Part
{
    /// <summary>The part of the width that is for signing; the rest is for the date.</summary>
    public const double SignShare = 0.68;
    private const double WritingRoom = 26, Between = 10, Gutter = 16;

    public override double After => 10;

    public override double Height => people.Sum(HeightOf);

    public override double Least => HeightOf(people[0]);

    public override void Draw(Flow flow)
    {
        foreach (var person in people)
        {
            if (HeightOf(person) > flow.Room && !flow.IsAtTop)
                flow.NewPage();

            DrawOne(flow, person);
        }
    }

    private void DrawOne(Flow flow, TextLines person)
    {
        var canvas = flow.Canvas;
        var date = flow.Left + (flow.Width * SignShare);
        canvas.Open(Tag.Paragraph);
        TextPart.DrawLines(flow, person, flow.Left);
        if (HeightOf(person) - person.Height > flow.Room)
            flow.NewPage();

        var line = flow.Y + WritingRoom;
        canvas.OpenArtifact();
        canvas.Line(flow.Left, line, date - Gutter, line, 0.7, Look.Grey);
        canvas.Line(date, line, flow.Left + flow.Width, line, 0.7, Look.Grey);
        canvas.CloseArtifact();
        signed.DrawAll(canvas, flow.Left, line + 1);
        dated.DrawAll(canvas, date, line + 1);
        canvas.Close();
        flow.Y = line + signed.Height + Between;
    }

    private double HeightOf(TextLines person) => person.Height + WritingRoom + signed.Height + Between;
}
