namespace SenHub.Printing.Layout;

/// <summary>A block measured for the page's width: how tall it is, and how it is drawn down the pages. Points throughout.</summary>
internal abstract class Part
{
    /// <summary>Space above, unless it starts a page.</summary>
    public virtual double Before => 0;

    /// <summary>Space below.</summary>
    public virtual double After => 6;

    /// <summary>Height on one endless page.</summary>
    public abstract double Height { get; }

    /// <summary>What must find room where it starts; less than its height where it may go on overleaf.</summary>
    public virtual double Least => Height;

    /// <summary>It must not be the last on a page.</summary>
    public virtual bool KeepsWithNext => false;

    /// <summary>Draws it, on as many pages as it takes.</summary>
    public abstract void Draw(Flow flow);
}
