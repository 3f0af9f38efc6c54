using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SenHub.Bench.Mutate;

/// <summary>One change of one place.</summary>
/// <param name="Line">From 1.</param>
internal sealed record Mutant(SyntaxTree Tree, int Line, string Was, string Is, SyntaxNode Changed)
{
    /// <summary>As the bench prints it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tree.FilePath}:{Line}  {Was}  ->  {Is}");
}

/// <summary>Breaks each rule by a day: every date that is computed, a day later; every number, one less and one more; every comparison, by its edge.</summary>
internal static class Mutants
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Edges = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
    };

    /// <summary>Every mutant of these files.</summary>
    public static IEnumerable<Mutant> Of(CSharpCompilation domain, Func<string, bool> isTarget) =>
        domain.SyntaxTrees.Where(tree => isTarget(tree.FilePath)).SelectMany(tree => Of(tree, domain.GetSemanticModel(tree)));

    private static IEnumerable<Mutant> Of(SyntaxTree tree, SemanticModel model)
    {
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodes())
        {
            foreach (var (was, @is) in Changes(node, model))
            {
                var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                yield return new(tree, line, Short(was), Short(@is), root.ReplaceNode(node, @is.WithTriviaFrom(node)));
            }
        }
    }

    private static IEnumerable<(SyntaxNode Was, SyntaxNode Is)> Changes(SyntaxNode node, SemanticModel model) => node switch
    {
        LiteralExpressionSyntax { Token.Value: int number } literal => [(node, Number(literal, number - 1)), (node, Number(literal, number + 1))],
        BinaryExpressionSyntax comparison when Edges.TryGetValue(comparison.OperatorToken.Kind(), out var edge) => [(node, comparison.WithOperatorToken(Token(comparison.OperatorToken, edge)))],
        RelationalPatternSyntax pattern when Edges.TryGetValue(pattern.OperatorToken.Kind(), out var edge) => [(node, pattern.WithOperatorToken(Token(pattern.OperatorToken, edge)))],
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax when IsDay((ExpressionSyntax)node, model) && !IsShiftedAnyway(node) =>
            [(node, Shifted((ExpressionSyntax)node))],
        _ => [],
    };

    private static bool IsDay(ExpressionSyntax node, SemanticModel model) =>
        model.GetTypeInfo(node).Type is { Name: nameof(DateOnly), ContainingNamespace.Name: nameof(System) };

    // What follows as .AddDays(…) is shifted there.
    private static bool IsShiftedAnyway(SyntaxNode node) => node.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: nameof(DateOnly.AddDays) };

    private static ExpressionSyntax Number(LiteralExpressionSyntax literal, int number) =>
        literal.WithToken(SyntaxFactory.Literal(Math.Abs(number))) is var positive && number < 0
            ? SyntaxFactory.ParenthesizedExpression(SyntaxFactory.PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, positive))
            : positive;

    private static ParenthesizedExpressionSyntax Shifted(ExpressionSyntax day)
    {
        // "new(2026, 12, 31)" has no type of its own before a member access.
        var typed = day is ImplicitObjectCreationExpressionSyntax made
            ? SyntaxFactory.ObjectCreationExpression(SyntaxFactory.ParseTypeName("global::System.DateOnly "), made.ArgumentList, made.Initializer)
            : day;
        return SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ParseExpression($"({typed.WithoutTrivia().ToFullString()}).AddDays(1)"));
    }

    private static SyntaxToken Token(SyntaxToken old, SyntaxKind edge) => SyntaxFactory.Token(old.LeadingTrivia, edge, old.TrailingTrivia);

    private static string Short(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 90 ? text : $"{text[..87]}...";
    }
}
