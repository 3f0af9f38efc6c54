namespace SenHub.Printing.WordForms;

/// <summary>What stands in place of a form's marks. A text may have several lines, parted by \n; an empty one leaves the place empty.</summary>
public interface IFormAnswers
{
    /// <summary>The whole answer: one text, or one for each thing of a list.</summary>
    IReadOnlyList<string> Whole(FormMark mark);

    /// <summary>One column of an answer, a text for each row.</summary>
    IReadOnlyList<string> Column(FormMark mark);

    /// <summary>Whether the box is ticked.</summary>
    bool Ticks(FormMark mark);
}
