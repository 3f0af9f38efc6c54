using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SenHub.TestKit;

namespace SenHub.Bench.Mutate;

/// <summary>The domain as source, ready to be compiled with one place changed. Its loops carry fuel, so that a mutant that would run for ever fails instead.</summary>
internal sealed class MutantDomain
{
    // What the project's own ImplicitUsings give.
    private const string Usings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        namespace SenHub.Domain
        {
            public static class MutantFuel
            {
                public static long Used;
                public static void Burn() { if (++Used > 20_000_000) throw new InvalidOperationException("A loop without an end."); }
            }
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Reads and compiles it as it stands.</summary>
    public MutantDomain()
    {
        var root = Path.Combine(Repository.Root, "src", "Domain");
        var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Parse(new Fuelled().Visit(Parse(File.ReadAllText(file), file).GetRoot()).ToFullString(), Path.GetRelativePath(root, file)))
            .Append(Parse(Usings, ""));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        Compilation = CSharpCompilation.Create(
            "SenHub.Domain",
            trees,
            framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>All of it.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The assembly, with a file in another's place where one is given; null when that is not a program.</summary>
    public byte[]? Emit(SyntaxTree? old = null, SyntaxNode? changed = null)
    {
        // Read anew from its text: a node keeps its kind whatever operator it is given.
        var compilation = old is null ? Compilation : Compilation.ReplaceSyntaxTree(old, Parse(changed!.ToFullString(), old.FilePath));
        using var assembly = new MemoryStream();
        return compilation.Emit(assembly).Success ? assembly.ToArray() : null;
    }

    private static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, Options, file);

    private sealed class Fuelled : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax Burn = SyntaxFactory.ParseStatement("global::SenHub.Domain.MutantFuel.Burn();");

        public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => ((WhileStatementSyntax)base.VisitWhileStatement(node)!).WithStatement(With(node.Statement));

        public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => ((ForStatementSyntax)base.VisitForStatement(node)!).WithStatement(With(node.Statement));

        // Nothing generates source here: the pattern is made when it is asked for.
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            node.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(one => one.Name.ToString() == "GeneratedRegex") is { } pattern
                ? SyntaxFactory.ParseMemberDeclaration($"private static {node.ReturnType} {node.Identifier}() => new {node.ReturnType}{pattern.ArgumentList};")
                : base.VisitMethodDeclaration(node);

        private static BlockSyntax With(StatementSyntax body) =>
            body is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, Burn)) : SyntaxFactory.Block(Burn, body);
    }
}
