namespace SenHub.Printing.Layout;

/// <summary>A line of a text: its fragments from one place to before another, and its width in points.</summary>
internal readonly record struct Line(int From, int To, double Width);
